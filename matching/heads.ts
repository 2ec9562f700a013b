/** The beginnings of names that may be misspelt: their first words, and leading katakana runs. */
import { charInfo, IDEOGRAPHIC } from './chars.ts'
import type { Head } from './fuzzy.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isEndingLabel, type Sense } from './lexicon.ts'

/** Shortest first word of a name, and shortest katakana run, that is looked for misspelt, in folded letters. */
const HEAD_LETTERS = 5
const HEAD_KANA = 5

/**
 * The heads of the patterns from `first` on whose sense is such a name, each with the patterns that begin with it.
 * Abbreviations and common nouns are not among them.
 */
export const headsFrom = (gazetteer: Gazetteer, first: number, isName: (sense: Sense) => boolean): Head[] => {
  const heads = new Map<string, Head>()
  for (let pattern = first; pattern < gazetteer.size; pattern++) {
    const sense = gazetteer.senses[gazetteer.sense[pattern] as number]
    const labels = sense && isName(sense) ? headIn(gazetteer.labelsOf(pattern)) : null
    if (labels === null || heads.has(labels)) continue
    let from = pattern
    while ((gazetteer.shared[from] as number) >= labels.length) from--
    heads.set(labels, { labels, from, to: gazetteer.endOfShared(from, labels.length) })
  }
  return [...heads.values()]
}

const headIn = (labels: string): string | null => {
  const kana = /^[\u3041-\u3096]+/.exec(labels)?.[0] ?? ''
  if (kana !== '') return kana.length >= HEAD_KANA ? kana : null
  const end = labels.search(/[A-Z]/)
  return end >= HEAD_LETTERS &&
    !(charInfo(labels.charCodeAt(0)) & IDEOGRAPHIC) &&
    isEndingLabel(labels.charCodeAt(end))
    ? labels.slice(0, end + 1)
    : null
}
