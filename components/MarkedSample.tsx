import { isCategoryOn, type Settings, valuesOf } from '../settings/settings.ts'
import { hueOf, type Pack } from './pack.ts'

const MENTION = /\[\[(\w+):(\w+)\|([^\]]+)\]\]/

/** A sentence's pieces in order: plain text, or a mention by its category and by whom it names. */
type Piece = { text: string; category?: string; who?: string }

/** Reads a text in which `[[category:who|words]]` stands for a mention. */
export const readSample = (text: string): Piece[] => {
  const pieces: Piece[] = []
  let rest = text
  for (let found = MENTION.exec(rest); found; found = MENTION.exec(rest)) {
    const [whole, category = '', who = '', words = ''] = found
    pieces.push({ text: rest.slice(0, found.index) }, { text: words, category, who })
    rest = rest.slice(found.index + whole.length)
  }
  return [...pieces, { text: rest }].filter((piece) => piece.text !== '')
}

interface Props {
  text: string
  settings: Settings
  pack: Pack
}

/** A sentence marked as pages would be by these settings, drawn with elements, since this page is our own. */
export const MarkedSample = ({ text, settings, pack }: Props) => {
  const { enabled, occurrences, markStyle } = valuesOf(settings)
  const seen = new Set<string>()
  return (
    <p class="sample" lang={pack.language}>
      {readSample(text).map((piece, at) => {
        const { who = '' } = piece
        const category = pack.categories.find(({ id }) => id === piece.category)
        const isRepeated = seen.has(who) && occurrences === 'first'
        seen.add(who)
        if (!category || !enabled || isRepeated || !isCategoryOn(settings, category.id)) return piece.text
        return (
          // The pieces of a fixed sentence never change places.
          <span key={at} class="sample-mark" data-style={markStyle} style={hueOf(category)}>
            {piece.text}
          </span>
        )
      })}
    </p>
  )
}
