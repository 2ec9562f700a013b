import { browser } from 'wxt/browser'
import type { ReaderCommand } from './messages.ts'

type Command = ReaderCommand | 'toggle-marks'
const COMMANDS: readonly string[] = [
  'next-mention',
  'previous-mention',
  'open-card',
  'close-card',
  'pin-card',
  'toggle-marks',
] satisfies Command[]
const isPageCommand = (command: string): command is Command => COMMANDS.includes(command)

/** Calls back when the side panel is asked for, synchronously in the key's event: browsers open it at no other time. */
export const onPanelCommand = (open: (windowId: number) => void): void => {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') open(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT)
  })
}

/** Calls back with each keyboard command that is meant for a page, and the tab it is meant for. */
export const onPageCommand = (run: (command: Command, tabId: number) => void): void => {
  browser.commands.onCommand.addListener(async (command, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
    if (isPageCommand(command) && tab?.id !== undefined) run(command, tab.id)
  })
}
