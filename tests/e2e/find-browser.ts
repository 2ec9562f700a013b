/** Finds the machine's Chromium or Firefox, or installs it where there is none. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers'

export const BROWSER_NAMES = ['chromium', 'firefox'] as const
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

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = (browser: BrowserName): string | undefined =>
  COMMANDS[browser]
    .flatMap((command) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)))
    .find(isExecutable)

const canUseApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

function installWithApt(browser: BrowserName): void {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  execFileSync('apt-get', ['update', '-qq'], options)
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES[browser]], options)
}

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
  const found = onPath(browser)
  if (found) return found
  console.error(`No ${browser} on this machine: installing it.`)
  if (!canUseApt()) return download(browser)
  installWithApt(browser)
  return onPath(browser) ?? download(browser)
}
