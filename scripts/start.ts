/**
 * `npm start`: builds the extension, starts a browser with it on a sample news page, and says what to try.
 * `--browser chromium|firefox`, `--url URL`, `--headless` (by itself where there is no display): then it prints what is
 * marked, opens a card, and saves screenshots.
 */
import { launch } from '../tests/e2e/driver.ts'
import { BROWSER_NAMES } from '../tests/e2e/find-browser.ts'
import { servePages } from '../tests/e2e/page-server.ts'
import { buildExtension } from './build.ts'
import { address, oneOf, readOptions } from './input.ts'
import { showInTerminal } from './start-headless.ts'

const WHAT_TO_TRY = `
Backstory runs in the browser window that has opened. Try:
  · rest the pointer on an underlined name, or click it: its card opens; Esc closes it
  · Alt+Shift+J and Alt+Shift+K go from mention to mention, Alt+Shift+Y opens the card
  · the toolbar button (behind the puzzle piece): look up “kinjal” or “ろくしゃ”, switch a category off
  · open any other news page in that window
Close the window or press Ctrl+C to end.`

function readArguments() {
  const { values } = readOptions({
    options: {
      browser: { type: 'string', default: 'chromium' },
      url: { type: 'string' },
      headless: { type: 'boolean' },
    },
  })
  const browser = oneOf('browser', values.browser, BROWSER_NAMES)
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  const url = values.url === undefined ? undefined : address('url', values.url)
  return { browser, url, headless: values.headless ?? !hasDisplay }
}

async function start(): Promise<void> {
  const { browser, url, headless } = readArguments()
  console.log(`Building Backstory for ${browser} …`)
  const extension = buildExtension(browser)
  const server = await servePages()
  const driven = await launch({ browser, extension, headless, online: true })
  try {
    const page = url ?? server.url('news.html')
    if (headless) return await showInTerminal(driven, page)
    await driven.open(page)
    console.log(WHAT_TO_TRY)
    await new Promise((resolve) => driven.browser.once('disconnected', resolve))
  } finally {
    await driven.close()
    server.close()
  }
}

await start().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
