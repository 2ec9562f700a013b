/** The beginnings of names that may be misspelt: their first words, and leading katakana runs. Build time only. */
import { charInfo, IDEOGRAPHIC } from '../chars.ts'
import { BAR, foldSign, writeCount } from '../columns.ts'
import { ONE_EDIT } from '../fuzzy.ts'
import { initialsOf } from '../head-part.ts'
import { isEndingLabel } from '../labels.ts'
import type { EncodedHeads, Pattern, Sense } from '../lexicon.ts'

const headIn = (labels: string): string | null => {
  const kana = /^[\u3041-\u3096]+/.exec(labels)?.[0]
  if (kana) return kana
  const end = labels.search(/[A-Z]/)
  const isWord = end > 0 && !(charInfo(labels.charCodeAt(0)) & IDEOGRAPHIC)
  return isWord && isEndingLabel(labels.charCodeAt(end)) ? labels.slice(0, end + 1) : null
}

/** The patterns that begin so, which stand together; the end is exclusive. */
const rangeOf = (patterns: readonly Pattern[], head: string): [number, number] => {
  let from = 0
  for (let to = patterns.length; from < to; ) {
    const middle = (from + to) >> 1
    if ((patterns[middle]?.labels ?? '') < head) from = middle + 1
    else to = middle
  }
  let end = from
  while (patterns[end]?.labels.startsWith(head)) end++
  return [from, end]
}

/**
 * The heads of the patterns, in order of their labels, whose sense is such a name. Abbreviations and common nouns are
 * not among them, nor what is too short to be told from another word once it is misspelt.
 */
export const encodeHeads = (
  patterns: readonly Pattern[],
  isName: (sense: Sense) => boolean,
): EncodedHeads => {
  const endings = new Map<string, Set<string>>()
  for (const { labels, sense } of patterns) {
    const head = isName(sense) ? headIn(labels) : null
    const letters = head?.replace(/[A-Z]/g, '') ?? ''
    if (head === null || letters.length < ONE_EDIT) continue
    endings.set(letters, new Set([...(endings.get(letters) ?? []), head.slice(letters.length)]))
  }
  const ranges = Array.from(endings, ([letters, own]) =>
    Array.from(own, (ending) => rangeOf(patterns, letters + ending)),
  ).flat()
  return {
    letters: [...endings.keys()].join(BAR),
    endings: Array.from(endings.values(), (own) => [...own].join('')).join(BAR),
    ranges: ranges
      .map(
        ([from, to], at) => writeCount(foldSign(from - (ranges[at - 1]?.[0] ?? 0))) + writeCount(to - from),
      )
      .join(''),
    initials: [...new Set([...endings.keys()].flatMap((letters) => [...initialsOf(letters)]))].join(''),
  }
}
