import { offeredNames } from '../../browser/bridge.ts'
import { sendToBackground } from '../../browser/messaging.ts'
import type { Detector, PartScript } from '../../matching/types.ts'

/** Fetches the names of scripts that the page turns out to be written in, each once. */
export class NamesLink {
  readonly #detector: Detector
  readonly #asked = new Set<PartScript>()

  constructor(detector: Detector) {
    this.#detector = detector
  }

  /** Adds what is missing to the detector. True where names came: what was read has to be read again. */
  async addMissing(): Promise<boolean> {
    const scripts = this.#detector.missing().filter((script) => !this.#asked.has(script))
    for (const script of scripts) this.#asked.add(script)
    const came = await Promise.all(scripts.map((script) => this.#add(script)))
    return came.includes(true)
  }

  async #add(script: PartScript): Promise<boolean> {
    // Refused on a page that was left meanwhile, or where the extension was updated: then these names never come.
    if (offeredNames(script) === undefined) await sendToBackground('need-names', { script }).catch(() => {})
    const names = offeredNames(script)
    if (names === undefined) return false
    this.#detector.add(script, names)
    return true
  }
}
