import { chosen, type Settings } from '../../settings/settings.ts'

/** A mention as far as the choice needs it. What takes a look at the page is a function, called only where it matters. */
export interface Spot {
  entity: string
  isDrawn: () => boolean
  isIn: (place: 'heading' | 'link') => boolean
}

/**
 * Makes the function that says which mentions of a page are marked; it must be asked in document order. "The first" is
 * the first of its entity that may be marked and is drawn. Text that isn't drawn, as in a closed menu or dialog, doesn't
 * take the first away from what can be read; it has a first of its own, for when it opens.
 */
export const createChoice = (settings: Settings): ((spot: Spot) => boolean) => {
  const skipsHeadings = chosen(settings, 'skipHeadings')
  const skipsLinks = chosen(settings, 'skipLinks')
  const isEvery = chosen(settings, 'occurrences') === 'every'
  const drawn = new Set<string>()
  const undrawn = new Set<string>()
  return (spot) => {
    const { entity } = spot
    if (!isEvery && drawn.has(entity)) return false
    if ((skipsHeadings && spot.isIn('heading')) || (skipsLinks && spot.isIn('link'))) return false
    if (isEvery) return true
    const firsts = spot.isDrawn() ? drawn : undrawn
    if (firsts.has(entity)) return false
    firsts.add(entity)
    return true
  }
}
