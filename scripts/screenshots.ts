/**
 * `npm run screenshots [-- --browser NAME] [--look light|dark|forced] [--only PATTERN]`: every screen in every state, in
 * both browsers, in light, dark and forced colours, in English, Japanese and the language whose words are longest, into
 * `.output/screenshots/`; the dossier as it is printed; the pictures of README into `docs/`.
 */
import { BROWSER_NAMES } from '../tests/e2e/find-browser.ts'
import { servePages } from '../tests/e2e/page-server.ts'
import { buildExtension } from './build.ts'
import { Camera } from './camera.ts'
import { serveGallery, takeGallery } from './gallery-pictures.ts'
import { oneOf, orRefuse, readOptions, refuse } from './input.ts'
import { takePages } from './page-pictures.ts'

const LOOKS = ['light', 'dark', 'forced'] as const
const LANGUAGES = ['en', 'ja', 'de'] as const

const { values } = readOptions({
  options: { browser: { type: 'string' }, look: { type: 'string' }, only: { type: 'string', default: '' } },
})
const wanted = orRefuse(() => new RegExp(values.only))
const browsers = values.browser ? [oneOf('browser', values.browser, BROWSER_NAMES)] : BROWSER_NAMES
const looks = values.look ? [oneOf('look', values.look, LOOKS)] : LOOKS
const gallery = await serveGallery()
const pages = await servePages()
let taken = 0
for (const browser of browsers) {
  const extension = buildExtension(browser)
  for (const look of looks) {
    const camera = await Camera.open({ browser, look, extension, wanted })
    await takeGallery(camera, gallery, LANGUAGES)
    await takePages(camera, pages, LANGUAGES)
    await camera.driven.close()
    taken += camera.taken
  }
}
gallery.close()
pages.close()
if (taken === 0)
  refuse(
    `--only “${values.only}” is the name of no screen; tests/gallery/views.ts lists them, such as popup-card.`,
  )
