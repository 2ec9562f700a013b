/** Fills frames with pieces that lie near one another within a sentence, in any order unless the frame says otherwise. */
import type { Atom, Stretch } from './atom.ts'
import { isGoal, isNear, isParted, isTight } from './frame-gaps.ts'
import type { Frame } from './lexicon.ts'

/** A frame as it is filled: slots are bits, from the first on. */
export interface NumberedFrame {
  frame: Frame
  /** The slots that a filler fits, by its number. */
  slotsOf: Uint8Array
  /** The slots that must be filled. */
  needed: number
}

interface Span extends Stretch {
  weight: number
}

/** A frame and where it is filled. */
interface Filled extends Span {
  frame: Frame
}

/** Every place where a frame is filled by atoms, which are in order of `inOrder`. */
export const fillAll = (text: string, atoms: readonly Atom[], numbered: NumberedFrame): Filled[] => {
  const found: Filled[] = []
  for (let first = 0; first < atoms.length; first++) {
    const filled = fillFrame(text, atoms, first, numbered)
    if (filled && !isSpoiled(text, atoms, filled)) found.push(filled)
  }
  return found
}

/** True where somebody or something else stands in the midst or right beside: a visit of Putin's and one of his minister's. */
const isSpoiled = (text: string, atoms: readonly Atom[], { frame, ...span }: Filled): boolean => {
  const { unless } = frame
  if (unless.length === 0) return false
  const isBeside = (from: Stretch, to: Stretch): boolean =>
    to.start >= from.end && isTight(text, from, to, frame)
  return atoms.some(
    (atom) =>
      unless.includes(atom.fills) &&
      ((atom.start < span.end && atom.end > span.start) || isBeside(atom, span) || isBeside(span, atom)),
  )
}

/** Fills a frame from the given atom on; null where that fails. Company is required, but left out of what is found. */
const fillFrame = (
  text: string,
  atoms: readonly Atom[],
  first: number,
  numbered: NumberedFrame,
): Filled | null => {
  const { frame, needed } = numbered
  const { gap, optional, company } = frame
  const farthest = Math.max(gap[0], gap[1])
  let filled = 0
  let last: Atom | null = null
  /** The last piece that is not optional: the next one may do without those between. */
  let firm: Atom | null = null
  let wasOptional = false
  let span: Span | null = null
  let complete: Filled | null = null
  for (let at = first; at < atoms.length; at++) {
    const atom = atoms[at] as Atom
    if (last && atom.start - last.end > farthest) break
    const slot = freeSlot(text, atom, filled, numbered)
    if (slot === 0) {
      if (last === null) return null
      continue
    }
    if (last && atom.start < last.end) continue
    if (last && (!isNear(text, last, atom, frame) || isParted(text, last, atom, frame))) break
    const isOptional = (optional & slot) !== 0
    if (last && (isOptional || wasOptional) && !isTight(text, last, atom, frame)) {
      if (!wasOptional) continue
      if (isOptional || !firm || !isNear(text, firm, atom, frame)) return null
    }
    filled |= slot
    if (!isOptional) firm = atom
    if ((company & slot) === 0) span = extend(span, atom)
    last = atom
    wasOptional = isOptional
    if (span && (needed & ~filled) === 0)
      complete = { ...span, weight: span.weight - companyCost(frame), frame }
  }
  return complete
}

/** The first slot, as its bit, that an atom may fill besides those that are filled; 0 for none. */
const freeSlot = (
  text: string,
  atom: Atom,
  filled: number,
  { frame: { ordered, sources, goals }, slotsOf, needed }: NumberedFrame,
): number => {
  const free = (slotsOf[atom.fills] as number) & ~filled
  const slot = free & -free
  // In an ordered frame no slot that must be filled may be skipped.
  if (ordered && needed & ~filled & (slot - 1)) return 0
  return (sources | goals) & slot && isGoal(text, atom) === ((sources & slot) !== 0) ? 0 : slot
}

/** What company counts against a reading: where the whole is a name, that is one mark. In favour of what stays unmarked it counts twice as much. */
const COMPANY_COST = 0.4
const companyCost = ({ company, entity }: Frame): number =>
  company === 0 ? 0 : entity >= 0 ? COMPANY_COST : -2 * COMPANY_COST

const extend = (span: Span | null, { start, end, weight }: Atom): Span => ({
  start: span?.start ?? start,
  end,
  weight: weight + (span?.weight ?? 0),
})
