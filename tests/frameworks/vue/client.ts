import { createSSRApp } from 'vue'
import { Story } from './Story.ts'

/** Hydrates the page that the server rendered. */
export const wake = (root: Element): void => {
  createSSRApp(Story).mount(root)
}
