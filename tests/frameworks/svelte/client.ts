import { hydrate } from 'svelte'
import Story from './Story.svelte'

/** Hydrates the page that the server rendered. */
export const wake = (root: Element): void => {
  hydrate(Story, { target: root })
}
