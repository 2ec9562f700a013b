/** Pictures of the gallery's views, and of the dossier on paper. */
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { build } from 'vite'
import type { Language } from '../data/types.ts'
import { type PageServer, servePages } from '../tests/e2e/page-server.ts'
import type { Camera, Size } from './camera.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PRINTED = 'dossier-timeline'

type Listed = Size & { name: string; isWhole: boolean }

/** Builds the gallery and serves it. */
export async function serveGallery(): Promise<PageServer> {
  await build({ configFile: `${ROOT}tests/gallery/vite.config.ts`, logLevel: 'error' })
  return servePages(`${ROOT}.output/gallery`, true)
}

/** The gallery says itself which views it has, and what window each wants. */
const listViews = (page: Page): Promise<Listed[]> =>
  page.$$eval('a[data-width]', (links) =>
    links.map(({ textContent, dataset }) => ({
      name: textContent ?? '',
      width: Number(dataset.width),
      height: Number(dataset.height),
      isWhole: dataset.whole === 'true',
    })),
  )

const goTo = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.waitForSelector('html[data-shown]')
}

/** Takes a picture of every screen of the gallery in every state, in each language and look. */
export async function takeGallery(camera: Camera, gallery: PageServer, languages: readonly Language[]) {
  // The extension would mark the gallery as it does any page.
  await camera.console.choose({ enabled: false })
  const page = await camera.page({ width: 800, height: 600 })
  page.on('pageerror', (error) => console.error(error))
  await goTo(page, gallery.url('index.html'))
  for (const { name, isWhole, ...size } of await listViews(page))
    for (const language of languages) {
      const picture = { name, language, isWhole }
      if (!camera.takes(picture)) continue
      await camera.resize(page, size)
      const query = new URLSearchParams({ view: name, locale: language, theme: camera.look })
      await goTo(page, gallery.url(`index.html?${query}`))
      await camera.take(page, picture)
      if (name === PRINTED && camera.look === 'light') await camera.print(page, picture)
    }
  await page.close()
}
