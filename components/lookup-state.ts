import { computed, signal } from '@preact/signals'
import type { Hit } from './hit.ts'

/** Finds entities for a query, best first, and at most `limit` of them. */
export type Lookup = (query: string, limit?: number) => readonly Hit[]

const MOST_HITS = 20
const MOST_NEAREST = 4
/** The least share of a query that may stand for the whole; it must also have two letters. */
const MOST_OF_IT = 0.6

/** What a shorter beginning of the query finds, where the query itself finds nothing: the longest such beginning. */
export const findNearest = (query: string, lookup: Lookup): readonly Hit[] => {
  const letters = [...query.trim()]
  const least = Math.max(2, MOST_OF_IT * letters.length)
  for (let length = letters.length - 1; length >= least; length -= 1) {
    const hits = lookup(letters.slice(0, length).join(''), MOST_NEAREST)
    if (hits.length > 0) return hits
  }
  return []
}

/** What an input method shows of an unfinished letter: the p of ぷ, the ch of ち, a lone part of a hangul syllable. */
const HALF_TYPED = /^[a-z]$|^[ａ-ｚ]{1,3}$|[ぁ-ヿ][a-zａ-ｚ]{1,3}$|[ㄱ-ㅎㅏ-ㅣ]$/i

/** What a search remembers: what is typed, what was found, which card is open. */
export const createLookupState = (lookup: Lookup) => {
  /** What stands in the field. */
  const typed = signal('')
  /** What is looked up. With an input method it lags behind what is typed, so that results don't flicker with half a letter. */
  const query = signal('')
  const active = signal(0)
  const card = signal<string | null>(null)
  const isSearching = computed(() => query.value.trim() !== '')
  const hits = computed(() => (isSearching.value ? lookup(query.value, MOST_HITS) : []))
  /** What stands in the listbox: the hits, or what is nearest where there are none. */
  const listed = computed(() => (hits.value.length > 0 ? hits.value : findNearest(query.value, lookup)))

  const search = (text: string, isComposing = false) => {
    typed.value = text
    if (text === query.value) return
    if (isComposing && (HALF_TYPED.test(text) || lookup(text, 1).length === 0)) return
    query.value = text
    active.value = 0
  }
  /** Moves the active option by a step, wrapping around at the ends. */
  const step = (by: 1 | -1) => {
    const { length } = listed.value
    if (length > 0) active.value = (active.value + by + length) % length
  }
  const openActive = () => {
    const hit = listed.value[active.value]
    if (hit) card.value = hit.entity
  }
  return { typed, query, active, card, isSearching, hits, listed, search, step, openActive }
}

/** What a search remembers, as signals, and the steps between. */
export type LookupState = ReturnType<typeof createLookupState>
