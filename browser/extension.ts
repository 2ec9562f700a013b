import { browser } from 'wxt/browser'

/** A keyboard command of the extension, and its keys as the browser writes them; empty where none are set. */
export interface KeyboardCommand {
  name: string
  description: string
  shortcut: string
}

/** The commands as the reader may have changed them. The one that opens the popup has no description and is left out. */
export const keyboardCommands = async (): Promise<KeyboardCommand[]> =>
  (await browser.commands.getAll()).flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, shortcut: shortcut ?? '' }] : [],
  )

/** Opens the options page, or goes to it where it is open. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage()

export const extensionVersion = (): string => browser.runtime.getManifest().version
