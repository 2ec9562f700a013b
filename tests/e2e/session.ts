/** What every end-to-end suite begins with: a browser with the built extension, and the sample pages on loopback. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, inject, test } from 'vitest'
import { Card } from './card.ts'
import { type DrivenBrowser, launch } from './driver.ts'
import { ExtensionConsole } from './extension.ts'
import type { DriverOptions } from './launch-options.ts'
import { type PageServer, servePages } from './page-server.ts'

/** A sample page in a tab, with what is needed to look into it. */
export interface OpenPage {
  page: Page
  tabId: number
  card: Card
}

/** A running browser, its console, and the pages that it is shown. Close it, also after a failure. */
export class Session {
  readonly driven: DrivenBrowser
  readonly console: ExtensionConsole
  readonly server: PageServer

  private constructor(driven: DrivenBrowser, console: ExtensionConsole, server: PageServer) {
    this.driven = driven
    this.console = console
    this.server = server
  }

  /** Launches the browser of the test's project with the built extension, unless `options` say otherwise. */
  static async start(options: Partial<DriverOptions> = {}): Promise<Session> {
    const driven = await launch({ browser: inject('browser'), extension: inject('extension'), ...options })
    return new Session(driven, await ExtensionConsole.open(driven), await servePages())
  }

  /** Closes browser and server. */
  async close(): Promise<void> {
    this.server.close()
    await this.driven.close()
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

/** Starting a browser takes seconds, so that the files of a worker share one: it is started for the first and closed after the last. */
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads out of the pattern what a fixture needs, which is nothing.
const shared = test.extend('session', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const session = await Session.start()
  onCleanup(() => session.close())
  return session
})

/**
 * A browser for the tests of a file: the one that all files share, or one of its own, launched as `prepare` says. What a test
 * chose is taken back after it, and the tabs that it opened are closed.
 */
export function useSession(prepare?: () => Promise<Partial<DriverOptions>>): () => Session {
  let session: Session
  let keep: Set<Page> | undefined
  if (prepare) {
    beforeAll(async () => {
      session = await Session.start(await prepare())
    })
    afterAll(() => session?.close())
  } else
    shared.beforeAll(({ session: ofAll }) => {
      session = ofAll
    })
  beforeEach(async () => {
    keep ??= new Set(await session.driven.browser.pages())
  })
  afterEach(async () => {
    for (const page of await session.driven.browser.pages()) if (!keep?.has(page)) await page.close()
    await session.console.choose({})
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
