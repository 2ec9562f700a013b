/** What takes the pictures of `npm run screenshots`, and says where they go. */
import { copyFileSync, mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import type { Language } from '../data/types.ts'
import { type DrivenBrowser, launch } from '../tests/e2e/driver.ts'
import { ExtensionConsole } from '../tests/e2e/extension.ts'
import type { BrowserName } from '../tests/e2e/find-browser.ts'
import type { Look } from '../tests/e2e/launch-options.ts'

const FOLDER = '.output/screenshots'

/** The pictures that README shows. */
const IN_README: Readonly<Record<string, string>> = {
  'chromium/page-card-en-light': 'card-en-light',
  'chromium/page-card-ja-dark': 'card-ja-dark',
  'chromium/popup-en-light': 'popup-en-light',
  'chromium/dossier-en-light': 'dossier-en-light',
}

/** CSS px. */
export interface Size {
  width: number
  height: number
}

/** What a picture is of. */
export interface Picture {
  name: string
  language: Language
  /** True for the whole page, however long. */
  isWhole?: boolean
}

interface CameraOptions {
  browser: BrowserName
  look: Look
  /** Folder of the built extension. */
  extension: string
  /** What the names of the pictures must match. */
  wanted: RegExp
}

/** A browser that shows everything in one look, and takes pictures of what is asked for. */
export class Camera {
  readonly look: Look
  readonly driven: DrivenBrowser
  readonly console: ExtensionConsole
  readonly #wanted: RegExp
  /** How many pictures have been taken. */
  taken = 0

  private constructor(driven: DrivenBrowser, own: ExtensionConsole, { look, wanted }: CameraOptions) {
    this.driven = driven
    this.console = own
    this.look = look
    this.#wanted = wanted
    mkdirSync(`${FOLDER}/${driven.name}`, { recursive: true })
  }

  /** Launches the browser with the extension. */
  static async open(options: CameraOptions): Promise<Camera> {
    const { browser, look, extension } = options
    const driven = await launch({ browser, look, extension, scale: 2 })
    return new Camera(driven, await ExtensionConsole.open(driven), options)
  }

  /** Whether a picture is asked for. In forced colours one language is enough: nothing else of it is seen there. */
  takes({ name, language }: Picture): boolean {
    return this.#wanted.test(name) && (this.look !== 'forced' || language === 'en')
  }

  /** A new tab of this size, in front. */
  async page({ width, height }: Size): Promise<Page> {
    const page = await this.driven.browser.newPage()
    await this.resize(page, { width, height })
    return page
  }

  /** Gives a tab's window another size. */
  async resize(page: Page, size: Size): Promise<void> {
    // 0 leaves the factor as the browser was started with: where it is emulated, highlightsFromPoint finds nothing.
    await page.setViewport({ ...size, ...(this.driven.name === 'chromium' && { deviceScaleFactor: 0 }) })
  }

  /** Takes a picture of what a page shows. */
  async take(page: Page, picture: Picture): Promise<void> {
    this.taken++
    const name = `${this.driven.name}/${this.nameOf(picture)}`
    const path = `${FOLDER}/${name}.png` as const
    await page.screenshot({ path, fullPage: picture.isWhole ?? false })
    console.log(path)
    const place = IN_README[name]
    if (place) copyFileSync(path, `docs/${place}.png`)
  }

  /** The page as it is printed. */
  async print(page: Page, picture: Picture): Promise<void> {
    const path = `${FOLDER}/${this.driven.name}/${picture.name}-${picture.language}.pdf`
    await page.pdf({ path, format: 'A4', preferCSSPageSize: true })
    console.log(path)
  }

  /** What a picture's file is called, without its ending. */
  nameOf({ name, language }: Picture): string {
    return `${name}-${language}-${this.look}`
  }
}
