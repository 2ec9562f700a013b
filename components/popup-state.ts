import { computed, signal } from '@preact/signals'
import type { Hit } from './ResultList.tsx'

export type Lookup = (query: string, limit?: number) => readonly Hit[]

const MOST_HITS = 20
const MOST_NEAREST = 4

/** What a shorter beginning of the query finds, where the query itself finds nothing: the longest such beginning. */
export const findNearest = (query: string, lookup: Lookup): readonly Hit[] => {
  const letters = [...query.trim()]
  for (let length = letters.length - 1; length >= 2; length -= 1) {
    const hits = lookup(letters.slice(0, length).join(''), MOST_NEAREST)
    if (hits.length > 0) return hits
  }
  return []
}

/** What the popup remembers while it is open. */
export const createPopupState = (lookup: Lookup) => {
  const query = signal('')
  const active = signal(0)
  const card = signal<string | null>(null)
  const isSearching = computed(() => query.value.trim() !== '')
  const hits = computed(() => (isSearching.value ? lookup(query.value, MOST_HITS) : []))
  const nearest = computed(() =>
    isSearching.value && hits.value.length === 0 ? findNearest(query.value, lookup) : [],
  )
  /** What stands in the listbox: the hits, or what is nearest where there are none. */
  const listed = computed(() => (hits.value.length > 0 ? hits.value : nearest.value))

  const search = (text: string) => {
    query.value = text
    active.value = 0
  }
  /** Moves the active option by a step, round the ends. */
  const step = (by: 1 | -1) => {
    const { length } = listed.value
    if (length > 0) active.value = (active.value + by + length) % length
  }
  const openActive = () => {
    const hit = listed.value[active.value]
    if (hit) card.value = hit.entity
  }
  return { query, active, card, isSearching, hits, nearest, listed, search, step, openActive }
}

export type PopupState = ReturnType<typeof createPopupState>
