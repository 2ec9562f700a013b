/** The extension's own side: its API, its messages to a page, the world of its content scripts. */
import type { Page } from 'puppeteer-core'
import type { browser } from 'wxt/browser'
import type { Messages, MessageType, PageReport } from '../../browser/messages.ts'
import type { Settings } from '../../settings/settings.ts'
import { itemsOf } from '../../settings/stored.ts'
import type { DrivenBrowser } from './driver.ts'
import { until } from './until.ts'

/** Both browsers have the API under this name in extension pages, where the code handed to `evaluate` runs. */
declare const chrome: typeof browser

/** Firefox lets an extension change its keys. */
interface KeyUpdates {
  update(command: { name: string; shortcut: string }): Promise<void>
}
/** Chromium lets its own page of extensions, on which the reader does that. */
interface DeveloperApi {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_CLICK' }): Promise<void>
    updateExtensionCommand(command: {
      extensionId: string
      commandName: string
      keybinding: string
    }): Promise<void>
  }
}

/** Runs extension-API code in one of the extension's own pages, as that page's script could. */
export class ExtensionConsole {
  readonly #driven: DrivenBrowser
  readonly #page: Page

  private constructor(driven: DrivenBrowser, page: Page) {
    this.#driven = driven
    this.#page = page
  }

  /** Opens the console in a tab of its own; bring the page under test back to the front after that. */
  static async open(driven: DrivenBrowser): Promise<ExtensionConsole> {
    const page = await driven.browser.newPage()
    await driven.gotoExtension(page, 'options.html')
    return new ExtensionConsole(driven, page)
  }

  /** Addresses of all tabs; Firefox's driver knows nothing of the extension's own. */
  addresses(): Promise<(string | undefined)[]> {
    return this.#page.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url))
  }

  /** Id of the tab that shows the address, whatever its fragment. */
  async tabId(url: string): Promise<number> {
    const id = await this.#page.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({})
      return tabs.find((tab) => tab.url?.split('#')[0] === wanted)?.id
    }, url.split('#')[0])
    if (id === undefined) throw new Error(`No tab shows ${url}`)
    return id
  }

  /** Sends a message to the reader of a tab's top frame, as popup and background do. */
  send<T extends MessageType>(
    tabId: number,
    type: T,
    data: Messages[T]['data'],
  ): Promise<Messages[T]['answer']> {
    return this.#page.evaluate((id, message) => chrome.tabs.sendMessage(id, message, { frameId: 0 }), tabId, {
      type,
      data,
    })
  }

  /** The report of a tab's top frame, once all of its page has been read; within `timeout` ms. */
  report(tabId: number, timeout?: number): Promise<PageReport> {
    const ask = async () => {
      const report = await this.send(tabId, 'report-page', undefined)
      return !report.isReading && report
    }
    return until('the page to be read', ask, timeout)
  }

  /** Stores choices of the reader as the options do, in place of what was chosen before. */
  async choose(settings: Settings): Promise<void> {
    await this.#page.evaluate(async (items) => {
      await chrome.storage.sync.clear()
      await chrome.storage.sync.set(items)
    }, itemsOf(settings))
  }

  /** Reloads the extension, as an update does. The console is gone after that. */
  async reload(): Promise<void> {
    // The page is gone before it can answer.
    await this.#page.evaluate(() => chrome.runtime.reload()).catch(() => {})
  }

  /** Whether Firefox's background is awake; asking leaves it asleep. */
  isAwake(): Promise<boolean> {
    return this.#page.evaluate(() => {
      const views = chrome.extension.getViews() as unknown as Window[]
      return views.some(({ location }) => location.pathname.includes('background'))
    })
  }

  /** Text on the toolbar button of a tab. */
  badge(tabId: number): Promise<string> {
    return this.#page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)
  }

  /** Has the panel look something up, as the menu of a selection does. */
  askPanel(query: string): Promise<void> {
    return this.#page.evaluate((asked) => chrome.storage.session.set({ 'panel-query': asked }), query)
  }

  /** Takes away the permission to read pages, as the reader can; what is left is access after each click on the toolbar button. */
  async giveAwayAccess(): Promise<void> {
    if (this.#driven.name === 'chromium')
      await this.#inSettings((id) => {
        const { updateExtensionConfiguration } = (chrome as unknown as DeveloperApi).developerPrivate
        return updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' })
      }, null)
    else await this.#page.evaluate(() => chrome.permissions.remove({ origins: ['<all_urls>'] }))
  }

  /** The keyboard commands that the browser knows, with their keys; empty where they have none. */
  commands(): Promise<Record<string, string>> {
    return this.#page.evaluate(async () =>
      Object.fromEntries(
        (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut ?? '']),
      ),
    )
  }

  /** Gives commands other keys, as the reader can. */
  async bind(keys: Record<string, string>): Promise<void> {
    const list = Object.entries(keys)
    if (this.#driven.name === 'chromium') {
      await this.#inSettings(async (id, all) => {
        const { updateExtensionCommand } = (chrome as unknown as DeveloperApi).developerPrivate
        for (const [commandName, keybinding] of all)
          await updateExtensionCommand({ extensionId: id, commandName, keybinding })
      }, list)
      return
    }
    await this.#page.evaluate(async (all) => {
      const { update } = chrome.commands as unknown as KeyUpdates
      for (const [name, shortcut] of all) await update({ name, shortcut })
    }, list)
  }

  /** What a function reads in the document of one of the extension's pages that is no tab; null while none is open. */
  inView<R>(path: string, read: (document: Document) => R): Promise<R | null> {
    const call = `(() => {
      const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/${path}')
      return view ? (${read})(view.document) : null
    })()`
    return this.#page.evaluate(call) as Promise<R | null>
  }

  /**
   * Runs a function in the top frame of a tab, in the world of the content scripts. It is sent as source: it may use
   * its argument and nothing else from here.
   * @throws what the function threw there
   */
  async inPage<A, R>(tabId: number, run: ((argument: A) => R) | string, argument: A): Promise<Awaited<R>> {
    const call = `chrome.scripting.executeScript({
      target: { tabId: ${tabId} },
      func: ${run},
      args: [${JSON.stringify(argument ?? null)}],
    }).then(([frame]) => ({
      result: frame.result ?? null,
      error: frame.error && String(frame.error.message ?? frame.error),
    }))`
    const { result, error } = (await this.#page.evaluate(call)) as { result: Awaited<R>; error?: string }
    if (error) throw new Error(`In the page: ${error}`)
    return result
  }

  /** Runs a function, given the extension's id, in Chromium's own page of extensions. */
  async #inSettings<A>(run: (id: string, argument: A) => Promise<void>, argument: A): Promise<void> {
    const settings = await this.#driven.browser.newPage()
    await settings.goto('chrome://extensions')
    await settings.evaluate(run as never, this.#driven.extensionId, argument)
    await settings.close()
  }
}
