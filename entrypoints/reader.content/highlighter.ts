import { CATEGORY_IDS, type CategoryId } from '../../data/types.ts'
import { CHOICES, type Choice } from '../../settings/settings.ts'
import type { Mark } from './mark.ts'

/** The background of marked text: light under dark letters, or dark under light ones. */
export type Ground = 'light' | 'dark'
type MarkStyle = Choice<'markStyle'>

const CURRENT = 'current'
const kindOf = (category: CategoryId, ground: Ground): string => `${category}-${ground}`

/**
 * The name in the registry, which chooses the style; the usual one goes without saying. Null for marks that are not to be
 * seen: where colours are forced, Chromium draws whatever is registered as if it were selected.
 */
const nameOf = (kind: string, style: MarkStyle): string | null => {
  if (kind === CURRENT || style === 'both') return `backstory-${kind}`
  return style === 'none' ? null : `backstory-${kind}-${style}`
}

/** The part of a mark that decides how and where it is painted. */
type Painted = Pick<Mark, 'range' | 'category'>

/** What is painted alike, and our own list of it: Firefox can't iterate a `Highlight` from here. */
interface Layer {
  highlight: Highlight
  ranges: Set<StaticRange>
}

/**
 * Paints ranges through `CSS.highlights`: one highlight per category and ground, styled by the manifest's style
 * sheet. The page's DOM has no part in it. The page has access to the registry too, and may clear it or a highlight in
 * it, so `restore` puts back what is missing.
 */
export class Highlighter {
  readonly #layers = new Map<string, Layer>()
  #style: MarkStyle = 'both'
  #isPrinting = false

  /** Everything is taken off the page when `signal` aborts. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#withdraw())
    addEventListener('beforeprint', () => this.#setPrinting(true), { signal })
    addEventListener('afterprint', () => this.#setPrinting(false), { signal })
  }

  /** Paints a mark for a ground. */
  show({ range, category }: Painted, ground: Ground): void {
    this.#add(kindOf(category, ground), range)
  }

  /** Takes a mark away that was painted for that ground. */
  hide({ range, category }: Painted, ground: Ground): void {
    this.#remove(kindOf(category, ground), range)
  }

  /** Gives all marks another look. Their highlights go by other names; no range is touched. */
  setStyle(style: MarkStyle): void {
    if (style === this.#style) return
    this.#unregisterAll()
    this.#style = style
    this.restore()
  }

  /** Marks the range that the keyboard stands at, over its category's mark; null for none. */
  showCurrent(range: StaticRange | null): void {
    this.#forget(CURRENT)
    if (range) this.#add(CURRENT, range).priority = 1
  }

  /** Puts back what someone else took out of the registry. */
  restore(): void {
    if (this.#isPrinting) return
    for (const [kind, { highlight, ranges }] of this.#layers) {
      const name = nameOf(kind, this.#style)
      if (name && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
      if (highlight.size < ranges.size) for (const range of ranges) highlight.add(range)
    }
  }

  #add(kind: string, range: StaticRange): Highlight {
    const known = this.#layers.get(kind)
    const layer = known ?? { highlight: new Highlight(), ranges: new Set() }
    layer.ranges.add(range)
    layer.highlight.add(range)
    this.#layers.set(kind, layer)
    if (!known) this.restore()
    return layer.highlight
  }

  #remove(kind: string, range: StaticRange): void {
    const layer = this.#layers.get(kind)
    layer?.highlight.delete(range)
    layer?.ranges.delete(range)
    if (layer?.ranges.size === 0) this.#forget(kind)
  }

  #forget(kind: string): void {
    const layer = this.#layers.get(kind)
    if (layer) this.#unregister(kind, layer)
    this.#layers.delete(kind)
  }

  /** Nothing is painted on paper, but Chromium would still draw the lines under marked links in the colour of their text. */
  #setPrinting(isPrinting: boolean): void {
    this.#isPrinting = isPrinting
    if (isPrinting) this.#unregisterAll()
    else this.restore()
  }

  #unregisterAll(): void {
    for (const [kind, layer] of this.#layers) this.#unregister(kind, layer)
  }

  #unregister(kind: string, { highlight }: Layer): void {
    const name = nameOf(kind, this.#style)
    if (name && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }

  #withdraw(): void {
    for (const kind of [...this.#layers.keys()]) this.#forget(kind)
  }
}

/** Every name that may stand in the registry, for the style sheet's test. */
export const highlightNames = (): string[] => {
  const kinds = CATEGORY_IDS.flatMap((id) => (['light', 'dark'] as const).map((ground) => kindOf(id, ground)))
  const names = [...kinds, CURRENT].flatMap((kind) => CHOICES.markStyle.map((style) => nameOf(kind, style)))
  return names.filter((name) => name !== null)
}
