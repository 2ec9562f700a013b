import { browser, type PublicPath } from 'wxt/browser'

const NAMES = ['cyrillic', 'east', 'hangul'] as const

const addScript = (path: PublicPath): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = browser.runtime.getURL(path)
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`${path} did not load`)))
    document.head.append(script)
  })

/**
 * Starts the reader, as pages have it, in the extension's own page that calls: such pages get no content scripts. What
 * the background would inject on demand is loaded as well, since it can't inject here either.
 */
export const startReaderHere = async (): Promise<void> => {
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = browser.runtime.getURL('/content-scripts/reader.css')
  document.head.append(style)
  const parts = NAMES.map((script) => addScript(`/names-${script}.js`))
  await Promise.all([...parts, addScript('/content-scripts/card.js')])
  await addScript('/content-scripts/reader.js')
}
