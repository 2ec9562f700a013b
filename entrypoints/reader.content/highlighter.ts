import { CATEGORY_IDS, type CategoryId } from '../../data/types.ts'

/** Whether the text that is marked is dark on a light ground, or light on a dark one. */
export type Ground = 'light' | 'dark'

const CURRENT = 'backstory-current'
const nameOf = (category: CategoryId, ground: Ground): string => `backstory-${category}-${ground}`

/**
 * Paints ranges through `CSS.highlights`: one highlight a category and ground, styled by the manifest's style sheet.
 * The page's DOM has no part in it. The registry is the page's too: it may clear it, so `restore` puts back what is
 * missing; and Firefox can't iterate a `Highlight` from here, so nobody ever asks one what it holds.
 */
export class Highlighter {
  readonly #highlights = new Map<string, Highlight>()

  /** Everything is taken off the page when `signal` aborts. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#withdraw())
  }

  show(range: StaticRange, category: CategoryId, ground: Ground): void {
    this.#highlight(nameOf(category, ground)).add(range)
  }

  hide(range: StaticRange, category: CategoryId, ground: Ground): void {
    this.#remove(nameOf(category, ground), range)
  }

  /** Marks the range that the keyboard stands at, over its category's mark; null for none. */
  showCurrent(range: StaticRange | null): void {
    this.#highlights.get(CURRENT)?.clear()
    this.#forget(CURRENT)
    if (!range) return
    const highlight = this.#highlight(CURRENT)
    highlight.priority = 1
    highlight.add(range)
  }

  /** Puts back what someone else took out of the registry. */
  restore(): void {
    for (const [name, highlight] of this.#highlights) {
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight)
    }
  }

  #highlight(name: string): Highlight {
    const known = this.#highlights.get(name)
    if (known) return known
    const made = new Highlight()
    this.#highlights.set(name, made)
    CSS.highlights.set(name, made)
    return made
  }

  #remove(name: string, range: StaticRange): void {
    const highlight = this.#highlights.get(name)
    highlight?.delete(range)
    if (highlight?.size === 0) this.#forget(name)
  }

  #forget(name: string): void {
    const highlight = this.#highlights.get(name)
    if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
    this.#highlights.delete(name)
  }

  #withdraw(): void {
    for (const name of [...this.#highlights.keys()]) this.#forget(name)
  }
}

/** Every name that may stand in the registry, for the style sheet's test. */
export const highlightNames = (): string[] => [
  ...CATEGORY_IDS.flatMap((id) => [nameOf(id, 'light'), nameOf(id, 'dark')]),
  CURRENT,
]
