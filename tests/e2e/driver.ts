/**
 * One driver for both browsers: launches Chromium or Firefox with the built extension through puppeteer-core, cut off
 * from the network, and opens pages and the extension's own pages in it.
 */
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core'
import { type BrowserName, findBrowser } from './find-browser.ts'
import { type DriverOptions, GECKO_UUID, launchOptions } from './launch-options.ts'
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts'
import { until } from './until.ts'

/** Hosts that the browsers themselves call, with or without an extension, and that no preference silences. */
const BROWSERS_OWN =
  /\/\/?update\.googleapis\.com[:/]|CONNECT (update\.googleapis\.com|firefox\.settings\.services\.mozilla\.com):/

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
  const special = launchOptions(options, proxy)
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
  if (!options.windowless) await until('a window', async () => (await browser.pages()).length > 0)
  const extensionId = options.extension && (await browser.installExtension(options.extension))
  const driven = new DrivenBrowser(options.browser, browser, extensionId, proxy)
  // To the browser each launch is an installation. Tests of anything else have that page closed, as a reader would.
  if (extensionId && !options.keepsWelcome) await (await driven.ownPage('welcome.html')).close()
  return driven
}
