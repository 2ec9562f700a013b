import { CATEGORY_IDS, type CategoryId } from '../../data/types.ts'
import { CHOICES, type Choice } from '../../settings/settings.ts'

/** Whether the text that is marked is dark on a light ground, or light on a dark one. */
export type Ground = 'light' | 'dark'
type MarkStyle = Choice<'markStyle'>

const CURRENT = 'current'
const kindOf = (category: CategoryId, ground: Ground): string => `${category}-${ground}`

/** The name in the registry, which chooses the style. The usual one goes without saying. */
const nameOf = (kind: string, style: MarkStyle): string =>
  `backstory-${kind}${kind === CURRENT || style === 'both' ? '' : `-${style}`}`

/**
 * Paints ranges through `CSS.highlights`: one highlight a category and ground, styled by the manifest's style sheet.
 * The page's DOM has no part in it. The registry is the page's too: it may clear it, so `restore` puts back what is
 * missing; and Firefox can't iterate a `Highlight` from here, so nobody ever asks one what it holds.
 */
export class Highlighter {
  readonly #highlights = new Map<string, Highlight>()
  #style: MarkStyle = 'both'

  /** Everything is taken off the page when `signal` aborts. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#withdraw())
  }

  show(range: StaticRange, category: CategoryId, ground: Ground): void {
    this.#highlight(kindOf(category, ground)).add(range)
  }

  hide(range: StaticRange, category: CategoryId, ground: Ground): void {
    this.#remove(kindOf(category, ground), range)
  }

  /** Gives all marks another look. Their highlights go by other names; no range is touched. */
  setStyle(style: MarkStyle): void {
    if (style === this.#style) return
    for (const [kind, highlight] of this.#highlights) this.#unregister(kind, highlight)
    this.#style = style
    this.restore()
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
    for (const [kind, highlight] of this.#highlights) {
      const name = nameOf(kind, this.#style)
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight)
    }
  }

  #highlight(kind: string): Highlight {
    const known = this.#highlights.get(kind)
    if (known) return known
    const made = new Highlight()
    this.#highlights.set(kind, made)
    CSS.highlights.set(nameOf(kind, this.#style), made)
    return made
  }

  #remove(kind: string, range: StaticRange): void {
    const highlight = this.#highlights.get(kind)
    highlight?.delete(range)
    if (highlight?.size === 0) this.#forget(kind)
  }

  #forget(kind: string): void {
    const highlight = this.#highlights.get(kind)
    if (highlight) this.#unregister(kind, highlight)
    this.#highlights.delete(kind)
  }

  #unregister(kind: string, highlight: Highlight): void {
    const name = nameOf(kind, this.#style)
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }

  #withdraw(): void {
    for (const kind of [...this.#highlights.keys()]) this.#forget(kind)
  }
}

/** Every name that may stand in the registry, for the style sheet's test. */
export const highlightNames = (): string[] => [
  ...CATEGORY_IDS.flatMap((id) =>
    (['light', 'dark'] as const).flatMap((ground) =>
      CHOICES.markStyle.map((style) => nameOf(kindOf(id, ground), style)),
    ),
  ),
  nameOf(CURRENT, 'both'),
]
