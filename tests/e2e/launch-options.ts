/** What each browser is launched with. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchOptions } from 'puppeteer-core'
import type { BrowserName } from './find-browser.ts'
import type { RecordingProxy } from './recording-proxy.ts'

/** Firefox's own name for the extension, which is otherwise new in each profile. */
export const GECKO_UUID = 'b7a5c0de-0000-4000-8000-000000000001'

/** Which browser to launch, and how. */
export interface DriverOptions {
  browser: BrowserName
  /** Folder of the built extension; null for a browser without it. */
  extension: string | null
  /** Default true. */
  headless?: boolean
  /** The X screen to open a window on, such as `:99`; then it isn't headless. */
  display?: string
  /** Folder of a profile that outlives the browser; without it each launch has a new one. */
  profile?: string
  /** The browser's own language, as a BCP 47 tag; default English. */
  language?: string
  /** Device pixels per CSS px; default 1. */
  scale?: number
  /** How the system says that pages shall look, and that nothing on them shall move; absent: as it does. */
  look?: Look
  /** For how long a background may have nothing to do before Firefox puts it to sleep, in ms; default half a minute. */
  idleTimeout?: number
  /** Folder for what is downloaded, which nobody is asked about; absent: the browser's own. */
  downloads?: string
  /** Chromium runs in the background, without a window, until something opens one; default false. */
  windowless?: boolean
  /** Leaves the page open that shows what to do after the installation; default false. */
  keepsWelcome?: boolean
  /** Default false: only loopback can be reached, and every other request is recorded. */
  online?: boolean
}

/** How a system asks pages to look: on a light or a dark ground, or in the few colours that it gives. */
export type Look = 'light' | 'dark' | 'forced'

function chromiumOptions(options: DriverOptions, proxy: RecordingProxy | null): LaunchOptions {
  const language = options.language ?? 'en'
  const args = [
    '--no-default-browser-check',
    '--disable-component-update',
    '--disable-features=NetworkTimeServiceQuerying',
    '--gaia-url=http://127.0.0.1:1',
    `--lang=${language}`,
    `--accept-lang=${language}`,
    `--force-device-scale-factor=${options.scale ?? 1}`,
  ]
  if (options.look)
    args.push(
      '--force-prefers-reduced-motion',
      `--blink-settings=preferredColorScheme=${options.look === 'dark' ? 0 : 1}`,
    )
  if (options.look === 'forced') args.push('--force-high-contrast')
  // Chromium's sandbox refuses to run as root, which is what containers and CI machines are.
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  if (options.windowless) args.push('--no-startup-window')
  if (proxy) args.push(`--proxy-server=http://127.0.0.1:${proxy.port}`)
  // Readers' browsers have a back–forward cache.
  const ignoreDefaultArgs = ['--disable-back-forward-cache']
  const env = { ...process.env, LANGUAGE: language }
  const { downloads } = options
  return {
    pipe: true,
    waitForInitialPage: !options.windowless,
    enableExtensions: true,
    ignoreDefaultArgs,
    args,
    env,
    ...(downloads && { downloadBehavior: { policy: 'allow' as const, downloadPath: downloads } }),
  }
}

/** The id that a built extension gives itself for Firefox. */
function geckoIdOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  return manifest.browser_specific_settings.gecko.id
}

function firefoxOptions(options: DriverOptions, proxy: RecordingProxy | null): LaunchOptions {
  const language = options.language ?? 'en'
  const cutOff = proxy && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.no_proxies_on': '127.0.0.1,localhost',
  }
  const extraPrefsFirefox = {
    ...(options.extension && {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoIdOf(options.extension)]: GECKO_UUID }),
    }),
    // The extension is installed again at each start of the browser; what it stored must survive that.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'intl.accept_languages': language,
    'intl.locale.requested': language,
    ...(options.scale && { 'layout.css.devPixelsPerPx': String(options.scale) }),
    ...(options.look && {
      'ui.prefersReducedMotion': 1,
      'layout.css.prefers-color-scheme.content-override': options.look === 'dark' ? 0 : 1,
      // 2: the colours of the system in place of those of pages.
      'browser.display.document_color_use': options.look === 'forced' ? 2 : 0,
    }),
    // Real keys go to whatever has the focus, which the driver's test mode makes every page believe that it has.
    ...(options.display && { 'focusmanager.testmode': false }),
    // 2: the folder that is named.
    ...(options.downloads && {
      'browser.download.folderList': 2,
      'browser.download.dir': options.downloads,
    }),
    ...(options.idleTimeout && { 'extensions.background.idle.timeout': options.idleTimeout }),
    ...cutOff,
  }
  return { browser: 'firefox', args: ['--remote-allow-system-access'], extraPrefsFirefox }
}

/** The options of puppeteer for a browser; behind a proxy it is cut off from the network. */
export const launchOptions = (options: DriverOptions, proxy: RecordingProxy | null): LaunchOptions =>
  options.browser === 'chromium' ? chromiumOptions(options, proxy) : firefoxOptions(options, proxy)
