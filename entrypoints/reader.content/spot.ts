import type { Spot } from './choose-marks.ts'
import { elementOf } from './dom.ts'
import type { Mark, ScannedBlock } from './mark.ts'

const PLACES = {
  heading: 'h1,h2,h3,h4,h5,h6,hgroup,[role="heading" i]',
  link: 'a[href],area[href],[role="link" i]',
} as const

/** Where a mention stands on the page, for the choice of what is marked. */
export const spotOf = ({ entity, range }: Mark, { block: { container } }: ScannedBlock): Spot => ({
  entity,
  isDrawn: () => elementOf(container).checkVisibility({ visibilityProperty: true }),
  isIn: (place) => range.startContainer.parentElement?.closest(PLACES[place]) != null,
})
