/** Where the names on a map go, so that none covers another or a dot. */

/** A name that wants a place beside its point. All numbers are in the units of the map. */
export interface LabelWish {
  id: string
  text: string
  x: number
  y: number
  /** True where the name stands on its point, as a country's does; else beside a dot. */
  isCentred: boolean
  /** True for what the map is for: set bold, about a ring, and before all others. */
  isMarked?: boolean
  size: number
}

/** A name that got a place: where its baseline begins, ends or has its middle. */
export interface PlacedLabel {
  id: string
  text: string
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

type Spot = Pick<PlacedLabel, 'x' | 'y' | 'anchor'>

/** A part of the map that is taken. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

interface Frame {
  width: number
  /** The part of the map that is shown. */
  top: number
  bottom: number
  /** What is drawn over the map. */
  blocked?: readonly Box[]
}

/** Widths of letters in em, on the generous side: measuring them would need a layout of the page. */
const lettersOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter >= 'ᄀ' ? 1.02 : letter >= 'А' ? 0.66 : 0.57), 0)

/** In em: how much wider bold is, from a point to its name, and half a dot. */
const BOLD = 1.16
const GAP = 0.55
const RING_GAP = 0.8
const DOT = 0.45

const widthOf = ({ text, size, isMarked }: LabelWish): number =>
  lettersOf(text) * size * (isMarked ? BOLD : 1)

const boxOf = (wish: LabelWish, { x, y, anchor }: Spot): Box => {
  const { size } = wish
  const width = widthOf(wish)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 }
}

/** Right of the dot, left of it, above, below: as cartographers prefer them. */
const candidates = ({ x, y, size, isCentred, isMarked }: LabelWish): Spot[] => {
  const middle = y + size * 0.35
  const gap = (isMarked ? RING_GAP : GAP) * size
  if (isCentred) return [{ x, y: middle, anchor: 'middle' }]
  return [
    { x: x + gap, y: middle, anchor: 'start' },
    { x: x - gap, y: middle, anchor: 'end' },
    { x, y: y - gap, anchor: 'middle' },
    { x, y: y + gap + 0.75 * size, anchor: 'middle' },
  ]
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const dotOf = ({ x, y, size }: LabelWish): Box => ({
  left: x - DOT * size,
  right: x + DOT * size,
  top: y - DOT * size,
  bottom: y + DOT * size,
})

/** Places names in the order of the wishes. A name without room is left out; what the map is for may cover a dot. */
export const placeLabels = (
  wishes: readonly LabelWish[],
  { width, top, bottom, blocked = [] }: Frame,
): PlacedLabel[] => {
  const taken: Box[] = [...blocked]
  const dots = new Map(wishes.filter(({ isCentred }) => !isCentred).map((wish) => [wish.id, dotOf(wish)]))
  return wishes.flatMap((wish) => {
    const others = [...dots].filter(([id]) => id !== wish.id).map(([, box]) => box)
    const options = candidates(wish).map((spot) => ({ spot, box: boxOf(wish, spot) }))
    const isInside = ({ box }: { box: Box }) =>
      box.left >= 0 && box.right <= width && box.top >= top && box.bottom <= bottom
    const isFree = ({ box }: { box: Box }) => ![...taken, ...others].some((other) => overlap(box, other))
    const inside = options.filter(isInside)
    const chosen = inside.find(isFree) ?? (wish.isMarked ? inside[0] : undefined)
    if (!chosen) return []
    taken.push(chosen.box)
    return [{ id: wish.id, text: wish.text, ...chosen.spot }]
  })
}
