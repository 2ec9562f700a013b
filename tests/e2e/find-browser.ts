/** Finds the machine's Chromium or Firefox, or installs it where there is none. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers'
import { canUseApt, findCommand, installWithApt } from './apt.ts'

/** The browsers that everything is tried in. */
export const BROWSER_NAMES = ['chromium', 'firefox'] as const
/** One of them. */
export type BrowserName = (typeof BROWSER_NAMES)[number]

const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox', 'firefox-esr'],
} as const

// Fonts come along: without them a bare server draws Japanese as boxes.
const PACKAGES = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
} as const

async function download(browser: BrowserName): Promise<string> {
  const platform = detectBrowserPlatform()
  if (!platform)
    throw new Error(`No ${browser} found, and none to download for this system: install it by hand.`)
  const kind = browser === 'chromium' ? Browser.CHROME : Browser.FIREFOX
  const buildId = await resolveBuildId(kind, platform, 'stable')
  const cacheDir = join(homedir(), '.cache', 'backstory-browsers')
  return (await install({ browser: kind, buildId, cacheDir })).executablePath
}

/**
 * Path of the browser's executable. Installs it with apt-get on Debian as root, else downloads it into the user's cache.
 * @throws where neither works
 */
export async function findBrowser(browser: BrowserName): Promise<string> {
  const found = findCommand(...COMMANDS[browser])
  if (found) return found
  console.error(`No ${browser} on this machine: installing it.`)
  if (!canUseApt()) return download(browser)
  installWithApt(PACKAGES[browser])
  return findCommand(...COMMANDS[browser]) ?? download(browser)
}
