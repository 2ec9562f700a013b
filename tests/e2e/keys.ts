/** The extension's keyboard commands, as the browser runs them. */
import type { Page } from 'puppeteer-core'
import { inject } from 'vitest'
import type { Session } from './session.ts'

/** Chromium's own way to tell of an event; no types know it. */
declare const chrome: { commands: { onCommand: { dispatch(command: string, tab: { id: number }): void } } }

const KEYS = { 'next-mention': 'N', 'previous-mention': 'P', 'open-card': 'B' } as const
type Command = keyof typeof KEYS

/** Runs a command on a tab: by its keys in Firefox; Chromium takes none from a driver, so its background is told. */
export async function runCommand(
  { driven }: Session,
  { page, tabId }: { page: Page; tabId: number },
  command: Command,
): Promise<void> {
  if (inject('browser') === 'firefox') {
    await page.keyboard.down('Alt')
    await page.keyboard.down('Shift')
    await page.keyboard.press(KEYS[command])
    await page.keyboard.up('Shift')
    await page.keyboard.up('Alt')
    return
  }
  const target = await driven.browser.waitForTarget((one) => one.type() === 'service_worker')
  const worker = await target.worker()
  await worker?.evaluate((name, id) => chrome.commands.onCommand.dispatch(name, { id }), command, tabId)
}
