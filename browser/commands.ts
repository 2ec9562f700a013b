import { browser } from 'wxt/browser'
import type { ReaderCommand } from './messages.ts'

type Command = ReaderCommand | 'toggle-marks'
const COMMANDS: readonly string[] = [
  'next-mention',
  'previous-mention',
  'open-card',
  'toggle-marks',
] satisfies Command[]
const isPageCommand = (command: string): command is Command => COMMANDS.includes(command)

/** Calls back with each keyboard command that is meant for a page, and the tab it is meant for. */
export const onPageCommand = (run: (command: Command, tabId: number) => void): void => {
  browser.commands.onCommand.addListener(async (command, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
    if (isPageCommand(command) && tab?.id !== undefined) run(command, tab.id)
  })
}
