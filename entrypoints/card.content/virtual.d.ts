/** What cards draw (scripts/vite-card-pack.ts): of an entity, what `Entity` has without its aliases and readings. */
declare module 'virtual:card-pack' {
  const pack: {
    article: import('../../data/types.ts').Article
    categories: import('../../data/types.ts').Category[]
    entities: import('../../data/types.ts').Entity[]
  }
  export default pack
}
