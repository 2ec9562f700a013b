/** Presets as an administrator makes them: by a file of the system's. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BrowserName } from './find-browser.ts'

/** Whether we may write where the browsers of this machine look for policies. */
export const CAN_DECREE = process.platform === 'linux' && process.getuid?.() === 0

const FILES = {
  chromium: '/etc/chromium/policies/managed/backstory-test.json',
  firefox: '/etc/firefox/policies/policies.json',
} as const

const policyOf = (browser: BrowserName, extensionId: string, presets: object): object =>
  browser === 'chromium'
    ? { '3rdparty': { extensions: { [extensionId]: presets } } }
    : { policies: { '3rdparty': { Extensions: { [extensionId]: presets } } } }

/**
 * Presets options of the extension for every browser that starts from now on. Returns what takes that back.
 * @throws where the machine has a policy of its own in that place
 */
export function decree(browser: BrowserName, extensionId: string, presets: object): () => void {
  const file = FILES[browser]
  if (existsSync(file)) throw new Error(`${file} is there already`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(policyOf(browser, extensionId, presets)))
  return () => rmSync(file)
}
