/** Draws a component into a page of its own, for tests in a real browser. */
import '../../components/tokens.css'
import '../../components/options.css'
import '../../components/popup.css'
import '../../components/welcome.css'
import { type ComponentChild, render } from 'preact'
import { afterEach } from 'vitest'

let stage: HTMLElement | null = null

/** Draws and returns the element drawn into; the test's end takes it away. */
export const draw = (what: ComponentChild): HTMLElement => {
  stage ??= document.body.appendChild(document.createElement('div'))
  render(what, stage)
  return stage
}

/** The one element that a selector finds; throws where there is none. */
export const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`Nothing matches ${selector}`)
  return found
}

/** Text of an element with its spaces collapsed. */
export const textOf = (selector: string): string =>
  (find(selector).textContent ?? '').replace(/\s+/g, ' ').trim()

afterEach(() => {
  if (!stage) return
  render(null, stage)
  stage.remove()
  stage = null
  delete document.documentElement.dataset.theme
})
