/** What a query would have been with the other keyboard layout on: genby for путин, згешт for putin. */
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
const CYRILLIC = ['йцукенгшщзхъфывапролджэячсмитьбю', 'йцукенгшщзхїфівапролджєячсмитьбю']

const retyped = (text: string, from: string, to: string): string =>
  text.replace(/./g, (sign) => to.charAt(from.indexOf(sign)) || sign)

/** The query by the same keys of the layouts that share a keyboard, Russian and Ukrainian; none where that changes nothing. */
export const onOtherKeys = (text: string): string[] => {
  const lower = text.toLowerCase()
  const all = CYRILLIC.flatMap((layout) => [retyped(lower, LATIN, layout), retyped(lower, layout, LATIN)])
  return [...new Set(all)].filter((other) => other !== lower)
}
