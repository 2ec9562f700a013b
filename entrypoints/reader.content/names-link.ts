import { offeredNames } from '../../browser/bridge.ts'
import { sendToBackground } from '../../browser/messaging.ts'
import type { Detector, PartScript } from '../../matching/types.ts'

/**
 * Makes the function that fetches the names of scripts in which the page turns out to be written, each once, and adds
 * them to the detector. True where some came: what was read has to be read again.
 */
export const createNamesLink = (detector: Detector): (() => Promise<boolean>) => {
  const asked = new Set<PartScript>()
  const fetchOne = async (script: PartScript): Promise<boolean> => {
    // Refused on a page that was left meanwhile, or where the extension was updated: then these names never come.
    if (offeredNames(script) === undefined) await sendToBackground('need-names', { script }).catch(() => {})
    const names = offeredNames(script)
    if (names === undefined) return false
    detector.add(script, names)
    return true
  }
  return async () => {
    const scripts = detector.missing().filter((script) => !asked.has(script))
    for (const script of scripts) asked.add(script)
    return (await Promise.all(scripts.map(fetchOne))).includes(true)
  }
}
