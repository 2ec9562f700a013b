import { browser } from 'wxt/browser'

/** A keyboard command of the extension, and its keys as the browser writes them; empty where none are set. */
export interface KeyboardCommand {
  name: string
  shortcut: string
}

/** The commands as the reader may have changed them. The one that opens the popup has no description and is left out. */
export const keyboardCommands = async (): Promise<KeyboardCommand[]> =>
  (await browser.commands.getAll()).flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, shortcut: shortcut ?? '' }] : [],
  )

/** Opens the options page, or goes to it where it is open. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage()

/** Firefox can open its list of shortcuts; the types of the API don't know it yet. */
interface ShortcutSettings {
  openShortcutSettings?: () => Promise<void>
}

/** Opens the browser's own page for extension shortcuts. */
export const openShortcuts = async (): Promise<void> => {
  const { openShortcutSettings } = browser.commands as ShortcutSettings
  if (openShortcutSettings) await openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}

/** A text of the browser's own surfaces, in the browser's language. WXT types only its own names. */
export const browserWord = (name: 'extension_lookUp' | 'extension_nothingFound'): string =>
  (browser.i18n as { getMessage(name: string): string }).getMessage(name)

/** The version that the manifest names. */
export const extensionVersion = (): string => browser.runtime.getManifest().version
