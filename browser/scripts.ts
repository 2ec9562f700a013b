import { browser } from 'wxt/browser'
import type { PartScript } from '../matching/types.ts'
import type { Frame } from './messaging.ts'

/** The scripts that are injected on demand, as WXT knows them. */
type InjectedFile = '/content-scripts/card.js' | `/names-${PartScript}.js`

const inject = async ({ tabId, frameId }: Frame, file: InjectedFile): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
}

/** Runs the card's script in a frame. Rejects where the frame is gone. */
export const injectCard = (frame: Frame): Promise<void> => inject(frame, '/content-scripts/card.js')

/** Runs the script with the names of a script in a frame. Rejects where the frame is gone. */
export const injectNames = (frame: Frame, script: PartScript): Promise<void> =>
  inject(frame, `/names-${script}.js`)
