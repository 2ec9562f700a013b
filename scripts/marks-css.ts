import type { Category } from '../data/types.ts'

const GROUND_ALPHA = { light: '14', dark: '26' }
const GROUNDS = ['light', 'dark'] as const

const rule = (name: string, body: string): string => `::highlight(${name}) { ${body} }`

const quietRule = ({ id, colour }: Category, ground: 'light' | 'dark'): string =>
  rule(
    `backstory-${id}-${ground}`,
    `background-color: ${colour[ground]}${GROUND_ALPHA[ground]}; text-decoration: underline 2px ${colour[ground]};`,
  )

const boldRule = ({ id, colour }: Category, ground: 'light' | 'dark'): string =>
  rule(
    `backstory-${id}-${ground}`,
    `background-color: transparent; text-decoration: underline 3px ${colour[ground]};`,
  )

const allNames = (categories: readonly Category[]): string =>
  categories
    .flatMap(({ id }) => GROUNDS.map((ground) => `::highlight(backstory-${id}-${ground})`))
    .join(',\n')

/**
 * The style of the marks: an underline in the category's colour over a faint ground, for light and for dark pages
 * (the reader decides by the page's own colours which of the two a mark takes), more contrast, forced colours, paper.
 */
export const marksCss = (categories: readonly Category[]): string => {
  const every = (make: typeof quietRule) =>
    categories.flatMap((one) => GROUNDS.map((ground) => make(one, ground)))
  const all = allNames(categories)
  return [
    '@media screen {',
    ...every(quietRule),
    '::highlight(backstory-current) { background-color: #ffd54f; color: #1b1b1f; }',
    '}',
    '@media screen and (prefers-contrast: more) {',
    ...every(boldRule),
    '}',
    '@media screen and (forced-colors: active) {',
    `${all} { background-color: transparent; text-decoration: underline 2px LinkText; }`,
    '::highlight(backstory-current) { background-color: Highlight; color: HighlightText; }',
    '}',
    '',
  ].join('\n')
}
