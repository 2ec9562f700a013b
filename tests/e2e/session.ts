/** What every end-to-end suite begins with: a browser with the built extension, and the sample pages on loopback. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import { Card } from './card.ts'
import { type DrivenBrowser, type DriverOptions, launch } from './driver.ts'
import { ExtensionConsole } from './extension.ts'
import { type PageServer, servePages } from './page-server.ts'

/** A sample page in a tab, with what is needed to look into it. */
export interface OpenPage {
  page: Page
  tabId: number
  card: Card
}

/** A running browser and its console. */
export class Session {
  readonly driven: DrivenBrowser
  readonly console: ExtensionConsole
  readonly server: PageServer

  private constructor(driven: DrivenBrowser, console: ExtensionConsole, server: PageServer) {
    this.driven = driven
    this.console = console
    this.server = server
  }

  static async start(server: PageServer, options: Partial<DriverOptions> = {}): Promise<Session> {
    const driven = await launch({ browser: inject('browser'), extension: inject('extension'), ...options })
    return new Session(driven, await ExtensionConsole.open(driven), server)
  }

  /** Opens a file of the sample pages, or an address, in a tab in front. */
  async open(fileOrUrl: string): Promise<OpenPage> {
    const url = fileOrUrl.includes('://') ? fileOrUrl : this.server.url(fileOrUrl)
    const page = await this.driven.open(url)
    await page.bringToFront()
    const tabId = await this.console.tabId(url)
    return { page, tabId, card: new Card(this.console, tabId, page) }
  }
}

/** One browser for the whole file; tabs that a test opened are closed after it. `prepare` sets up what its launch needs. */
export function useSession(prepare?: () => Promise<Partial<DriverOptions>>): () => Session {
  let session: Session
  let server: PageServer
  let keep: Set<Page> | undefined
  beforeAll(async () => {
    server = await servePages()
    session = await Session.start(server, await prepare?.())
  })
  beforeEach(async () => {
    keep ??= new Set(await session.driven.browser.pages())
  })
  afterEach(async () => {
    for (const page of await session.driven.browser.pages()) if (!keep?.has(page)) await page.close()
  })
  afterAll(async () => {
    await session?.driven.close()
    server?.close()
  })
  return () => session
}

/** The same browser without the extension, for the whole file. */
export function useBareBrowser(): () => DrivenBrowser {
  let bare: DrivenBrowser
  beforeAll(async () => {
    bare = await launch({ browser: inject('browser'), extension: null })
  })
  afterAll(() => bare?.close())
  return () => bare
}
