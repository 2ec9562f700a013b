/**
 * One driver for both browsers: launches Chromium or Firefox with the built extension through puppeteer-core, cut off
 * from the network, and opens pages and the extension's own pages in it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type LaunchOptions, type Page, type WebWorker } from 'puppeteer-core'
import { type BrowserName, findBrowser } from './find-browser.ts'
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts'
import { until } from './until.ts'

/** Firefox's own name for the extension, which is otherwise new in each profile. */
const GECKO_UUID = 'b7a5c0de-0000-4000-8000-000000000001'

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
  /** Leaves the page open that shows what to do after the installation; default false. */
  keepsWelcome?: boolean
  /** Default false: only loopback can be reached, and every other request is recorded. */
  online?: boolean
}

/** How a system asks pages to look: on a light or a dark ground, or in the few colours that it gives. */
export type Look = 'light' | 'dark' | 'forced'

/** Hosts that the browsers themselves call, with or without an extension, and that no preference silences. */
const BROWSERS_OWN =
  /\/\/?update\.googleapis\.com[:/]|CONNECT (update\.googleapis\.com|firefox\.settings\.services\.mozilla\.com):/

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
  if (proxy) args.push(`--proxy-server=http://127.0.0.1:${proxy.port}`)
  // Readers' browsers have a back–forward cache.
  const ignoreDefaultArgs = ['--disable-back-forward-cache']
  const env = { ...process.env, LANGUAGE: language }
  return { pipe: true, enableExtensions: true, ignoreDefaultArgs, args, env }
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
    ...(options.idleTimeout && { 'extensions.background.idle.timeout': options.idleTimeout }),
    ...cutOff,
  }
  return { browser: 'firefox', args: ['--remote-allow-system-access'], extraPrefsFirefox }
}

/** Longest wait for a page of the extension, in ms: on a busy machine a browser takes its time to start. */
const FIRST_PAGE = 30_000

/**
 * Waits for a navigation, and regardless of what the browser reports asks the page itself whether it is there: Firefox
 * never reports the end of one to moz-extension://, and takes the refusal of a frame, `Address rejected`, for that of
 * its page.
 * @throws what the navigation failed with, where the page isn't there either
 */
export async function arriveAt(page: Page, url: string, navigation: Promise<unknown>): Promise<void> {
  const failure = navigation.then(
    () => null,
    (error: Error) => error,
  )
  const isThere = () =>
    page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url)
  await until(`${url} to load`, isThere, FIRST_PAGE).catch(async (error) => {
    throw (await failure) ?? error
  })
}

/** A running browser. Close it, also after a failure. */
export class DrivenBrowser {
  readonly name: BrowserName
  readonly browser: Browser
  /** The extension's id, or null where the browser runs without it. */
  readonly extensionId: string | null
  readonly #proxy: RecordingProxy | null

  constructor(name: BrowserName, browser: Browser, extensionId: string | null, proxy: RecordingProxy | null) {
    this.name = name
    this.browser = browser
    this.extensionId = extensionId
    this.#proxy = proxy
  }

  /** What asked for anything beyond loopback, apart from the browsers' own calls home. None got through. */
  get outwardRequests(): string[] {
    return this.#proxy?.requests.filter((request) => !BROWSERS_OWN.test(request)) ?? []
  }

  /** Address of one of the extension's own pages, such as `popup.html`. */
  extensionUrl(path: string): string {
    if (!this.extensionId) throw new Error('This browser was launched without the extension.')
    return this.name === 'chromium'
      ? `chrome-extension://${this.extensionId}/${path}`
      : `moz-extension://${GECKO_UUID}/${path}`
  }

  /**
   * The extension's background, which Chromium lets us into.
   * @throws where it is asleep
   */
  async worker(): Promise<WebWorker> {
    const own = this.extensionUrl('')
    const target = await this.browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(own),
    )
    const worker = await target.worker()
    if (!worker) throw new Error('The background is asleep')
    return worker
  }

  /** Opens a page in a tab of its own, in front. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage()
    await page.goto(url, { waitUntil: 'load' })
    return page
  }

  /** Removes the extension and installs it from its folder again, under the id that it had: all that an update does. */
  async reinstall(folder: string): Promise<void> {
    if (!this.extensionId) throw new Error('This browser was launched without the extension.')
    await this.browser.uninstallExtension(this.extensionId)
    await this.browser.installExtension(folder)
    await this.ownPage('welcome.html')
  }

  /** Loads one of the extension's pages in `page`, which may be a tab in the background. */
  async gotoExtension(page: Page, path: string): Promise<void> {
    await arriveAt(page, this.extensionUrl(path), page.goto(this.extensionUrl(path)))
  }

  /** A tab that shows one of the extension's own pages, once it is there. */
  ownPage(path: string): Promise<Page> {
    const url = this.extensionUrl(path)
    // Firefox reports no navigation to moz-extension://, so each page itself is asked.
    const isIt = (page: Page) => page.evaluate((wanted) => location.href === wanted, url).catch(() => false)
    const find = async () => {
      const pages = await this.browser.pages()
      for (const page of pages) if (await isIt(page)) return page
      throw new Error(`No tab shows it, only ${pages.map((page) => page.url()).join(', ')}`)
    }
    return until(path, find, FIRST_PAGE)
  }

  /** Closes the browser, and its way to the network. */
  async close(): Promise<void> {
    await this.browser.close()
    this.#proxy?.close()
  }
}

/** Launches the browser; installs it first where the machine has none. */
export async function launch(options: DriverOptions): Promise<DrivenBrowser> {
  const executablePath = await findBrowser(options.browser)
  const proxy = options.online ? null : await startRecordingProxy()
  const special =
    options.browser === 'chromium' ? chromiumOptions(options, proxy) : firefoxOptions(options, proxy)
  const { display } = options
  const headless = display === undefined && (options.headless ?? true)
  const browser = await puppeteer.launch({
    ...special,
    // The proxy sees what is asked for; having the driver track it too would cost Firefox a twentieth of its time.
    networkEnabled: false,
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(display && { env: { ...process.env, ...special.env, DISPLAY: display, WAYLAND_DISPLAY: undefined } }),
    ...(options.profile && { userDataDir: options.profile }),
  })
  await until('a window', async () => (await browser.pages()).length > 0)
  const extensionId = options.extension && (await browser.installExtension(options.extension))
  const driven = new DrivenBrowser(options.browser, browser, extensionId, proxy)
  // To the browser each launch is an installation. Tests of anything else have that page closed, as a reader would.
  if (extensionId && !options.keepsWelcome) await (await driven.ownPage('welcome.html')).close()
  return driven
}
