/** What a server of each framework sends. */
import { createElement } from 'react'
import { renderToString as renderReact } from 'react-dom/server'
import { render as renderSvelte } from 'svelte/server'
import { createSSRApp } from 'vue'
import { renderToString as renderVue } from 'vue/server-renderer'
import { Story as ReactStory } from './react/Story.tsx'
import SvelteStory from './svelte/Story.svelte'
import { Story as VueStory } from './vue/Story.ts'

/** The frameworks whose pages are tried. */
export const FRAMEWORKS = ['react', 'vue', 'svelte'] as const
/** One of them. */
export type Framework = (typeof FRAMEWORKS)[number]

/** The story as markup that the framework can hydrate. */
export const render: Record<Framework, () => string | Promise<string>> = {
  react: () => renderReact(createElement(ReactStory)),
  vue: () => renderVue(createSSRApp(VueStory)),
  svelte: () => renderSvelte(SvelteStory).body,
}
