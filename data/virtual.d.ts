/** The pack as scripts carry it (scripts/vite-pack.ts): its texts come apart, by language. */
declare module 'virtual:pack/outline' {
  const outline: import('./types.ts').Outline
  export default outline
}
