/** Builds the extension for a browser, the way every command that needs it does. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BrowserName } from '../tests/e2e/find-browser.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** What is built is always what ships: under a test runner's NODE_ENV, Preact would include its developer tools. */
const ENVIRONMENT = { ...process.env, NODE_ENV: 'production' }
const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const

/** Folder of the built extension, whether it has been built or not. */
export const builtExtension = (browser: BrowserName): string => `${ROOT}.output/${TARGETS[browser]}-mv3`

/**
 * Builds the extension and returns its folder.
 * @throws with the build's own output where it fails
 */
export function buildExtension(browser: BrowserName): string {
  try {
    const options = { cwd: ROOT, env: ENVIRONMENT, stdio: 'pipe', encoding: 'utf8' } as const
    execFileSync('wxt', ['build', '-b', TARGETS[browser]], options)
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`The build for ${browser} failed:\n${stdout}${stderr}`, { cause: error })
  }
  return builtExtension(browser)
}
