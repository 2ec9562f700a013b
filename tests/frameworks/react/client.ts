import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Story } from './Story.tsx'

/** Hydrates the page that the server rendered. */
export const wake = (root: Element): void => {
  hydrateRoot(root, createElement(Story))
}
