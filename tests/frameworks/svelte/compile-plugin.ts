import { compile } from 'svelte/compiler'
import type { Plugin } from 'vite'

/** Compiles `.svelte` files, for the server and for the page, with the warnings of a developer's build. */
export const sveltePlugin = (): Plugin => ({
  name: 'backstory-svelte',
  transform: (source, id, options) =>
    id.endsWith('.svelte')
      ? compile(source, { filename: id, dev: true, generate: options?.ssr ? 'server' : 'client' }).js
      : null,
})
