/** How near a misspelt name is to a name: an edit distance first, then Fuse, which has the verdict. */
import Fuse from 'fuse.js/basic'
import { fold } from './chars.ts'

/** Misspellings are looked for in names of at least this many letters; two edits from the second figure on. */
export const ONE_EDIT = 6
const TWO_EDITS = 9

/** How many edits a name of so many letters may be away. */
export const editsFor = (letters: number): number => (letters >= TWO_EDITS ? 2 : letters >= ONE_EDIT ? 1 : 0)

/**
 * Optimal string alignment distance, swapped neighbours counting as one edit.
 * Returns `limit + 1` as soon as the distance is known to exceed the limit.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let twoBack: number[] = []
  let back = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let best = row
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (back[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (back[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (twoBack[column - 2] ?? 0) + 1)
      current.push(cost)
      best = Math.min(best, cost)
    }
    if (best > limit) return limit + 1
    twoBack = back
    back = current
  }
  return Math.min(back[b.length] ?? limit + 1, limit + 1)
}

/** Fuse's say on two folded strings that an edit distance has found near: most of the name must be there. */
export const fuseAgrees = (name: string, text: string): boolean =>
  Fuse.match(name.slice(0, 32), text, { threshold: 0.45, distance: 20, ignoreLocation: false }).isMatch

/** Letters of a stretch of text, folded, with blanks and hyphens left out: what names are compared by. */
export const lettersOf = (text: string): string => fold(text).replace(/[ ']/g, '')
