/** The compiled names, as JSON (scripts/vite-lexicon.ts). */
declare module 'virtual:lexicon' {
  const lexicon: string
  export default lexicon
}
declare module 'virtual:lexicon/*' {
  const names: string
  export default names
}
/** Ids of the entities of a category, joined by spaces (scripts/vite-marks.ts). */
declare module 'virtual:entity-categories' {
  const ids: Record<import('../../data/types.ts').CategoryId, string>
  export default ids
}
declare module 'virtual:marks.css' {}
