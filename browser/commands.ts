import { browser } from 'wxt/browser'
import type { ReaderCommand } from './messages.ts'

const COMMANDS: readonly string[] = [
  'next-mention',
  'previous-mention',
  'open-card',
] satisfies ReaderCommand[]
const isReaderCommand = (command: string): command is ReaderCommand => COMMANDS.includes(command)

/** Calls back with each keyboard command that is meant for a page, and the tab it is meant for. */
export const onReaderCommand = (run: (command: ReaderCommand, tabId: number) => void): void => {
  browser.commands.onCommand.addListener(async (command, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
    if (isReaderCommand(command) && tab?.id !== undefined) run(command, tab.id)
  })
}
