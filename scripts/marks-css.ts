import type { Category } from '../data/types.ts'

const GROUND_ALPHA = { light: '14', dark: '26' }
const GROUNDS = ['light', 'dark'] as const
type Ground = (typeof GROUNDS)[number]

/** The looks of a mark: as what a highlight's name ends in, whether it has a line under it and a ground behind it. */
const STYLES = [
  { suffix: '', hasLine: true, hasGround: true },
  { suffix: '-underline', hasLine: true, hasGround: false },
  { suffix: '-ground', hasLine: false, hasGround: true },
] as const
type Style = (typeof STYLES)[number]

const rule = (names: string, { ground, line }: { ground: string; line: string }): string =>
  `${names} { background-color: ${ground}; text-decoration: ${line}; }`
const nameOf = ({ id }: Category, ground: Ground, { suffix }: Style): string =>
  `::highlight(backstory-${id}-${ground}${suffix})`

/** A faint ground, a fuller one where it stands alone, and a line. */
const quietRule = (category: Category, ground: Ground, style: Style): string => {
  const colour = category.colour[ground]
  const alpha = style.hasLine ? GROUND_ALPHA[ground] : '33'
  return rule(nameOf(category, ground, style), {
    ground: style.hasGround ? `${colour}${alpha}` : 'transparent',
    line: style.hasLine ? `underline 2px ${colour}` : 'none',
  })
}

/** For those who want contrast: a thicker line and no tint, or, where the line isn't wanted, twice the tint. */
const boldRule = (category: Category, ground: Ground, style: Style): string => {
  const colour = category.colour[ground]
  return rule(nameOf(category, ground, style), {
    ground: style.hasLine ? 'transparent' : `${colour}66`,
    line: style.hasLine ? `underline 3px ${colour}` : 'none',
  })
}

/**
 * The style of the marks: an underline in the category's colour over a faint ground, or one of the two, for light and for
 * dark pages (the reader decides by the page's own colours which of the two a mark takes), more contrast, forced colours.
 * Where colours are forced a ground can't be told from the page's, so that it is a line too; and since Chromium draws all
 * highlights there as if they were selected, the one at hand has a second line.
 */
export const marksCss = (categories: readonly Category[]): string => {
  const every = <T>(make: (category: Category, ground: Ground, style: Style) => T): T[] =>
    categories.flatMap((one) => GROUNDS.flatMap((ground) => STYLES.map((style) => make(one, ground, style))))
  return [
    '@media screen {',
    ...every(quietRule),
    '::highlight(backstory-current) { background-color: #ffd54f; color: #1b1b1f; }',
    '}',
    '@media screen and (prefers-contrast: more) {',
    ...every(boldRule),
    '}',
    '@media screen and (forced-colors: active) {',
    rule(every(nameOf).join(',\n'), { ground: 'transparent', line: 'underline 2px LinkText' }),
    '::highlight(backstory-current) { background-color: Highlight; color: HighlightText; text-decoration: underline overline 2px; }',
    '}',
    '',
  ].join('\n')
}
