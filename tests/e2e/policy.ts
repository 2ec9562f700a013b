/** Presets as an administrator makes them: by a file of the system's, for one extension. */
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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

/** Chromium names what is loaded from a folder after its path: the hash's first half, in the letters from a to p. */
const chromiumIdOf = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))

const FIREFOX_ID = 'newsroom@backstory.example'

function renameForFirefox(folder: string): string {
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.browser_specific_settings.gecko.id = FIREFOX_ID
  writeFileSync(file, JSON.stringify(manifest))
  return FIREFOX_ID
}

/** Presets that are in force. */
export interface Newsroom {
  /** Folder of a copy of the extension whose id no other has: the presets are for it alone. */
  extension: string
  close(): void
}

/**
 * Presets options of a copy of the extension for every browser that starts from now on.
 * @throws where the machine has a policy of its own in that place
 */
export function decree(browser: BrowserName, extension: string, presets: object): Newsroom {
  const file = FILES[browser]
  if (existsSync(file))
    throw new Error(`${file} exists: to try presets, move this machine’s own policy out of the way`)
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'backstory-newsroom-'))
  cpSync(extension, folder, { recursive: true })
  const id = browser === 'chromium' ? chromiumIdOf(folder) : renameForFirefox(folder)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(policyOf(browser, id, presets)))
  const close = (): void => {
    rmSync(file)
    rmSync(folder, { recursive: true })
  }
  return { extension: folder, close }
}
