import '../../components/tokens.css'
import { render } from 'preact'
import type { Language } from '../../data/types.ts'
import { screenOf, type View } from './view.ts'

const styles: Record<string, string> = import.meta.glob('../../components/*.css', {
  eager: true,
  import: 'default',
  query: '?inline',
})

const MOST_FRAMES = 120

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** The element that a selector finds in the stage, as soon as it is there. */
async function find(stage: Element, selector: string): Promise<HTMLElement> {
  for (let frames = 0; frames < MOST_FRAMES; frames += 1) {
    const found = stage.querySelector<HTMLElement>(selector)
    if (found) return found
    await nextFrame()
  }
  throw new Error(`${selector} has not come after ${MOST_FRAMES} frames`)
}

async function type(stage: Element, query: string): Promise<void> {
  const field = (await find(stage, '.search-input')) as HTMLInputElement
  field.value = query
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** An element of this id, made where there is none. */
const own = <K extends 'div' | 'style'>(id: string, kind: K): HTMLElementTagNameMap[K] => {
  const found = document.getElementById(id)
  if (found) return found as HTMLElementTagNameMap[K]
  return document[kind === 'style' ? 'head' : 'body'].appendChild(
    Object.assign(document.createElement(kind), { id }),
  )
}

interface Shown {
  name: string
  view: View
  locale: Language
  /** True where what the view draws is there already, in this language: it goes on from the state of the view before. */
  isDrawn?: boolean
}

/** Draws a view into the page's root with the styles of its screen alone, leads it to its state, and returns what is in that state. */
export async function show({ name, view, locale, isDrawn = false }: Shown): Promise<HTMLElement> {
  const html = document.documentElement
  html.lang = locale
  html.dataset.view = name
  html.dataset.screen = screenOf(name)
  const style = own('screen-style', 'style')
  const css = styles[`../../components/${screenOf(name)}.css`] ?? ''
  // Read anew, a sheet has all that is drawn styled anew.
  if (style.textContent !== css) style.textContent = css
  const root = own('root', 'div')
  if (!isDrawn) {
    render(null, root)
    render(view.draw(locale), root)
  }
  if (view.query) await type(root, view.query)
  for (const selector of view.press ?? []) (await find(root, selector)).click()
  if (view.shows) await find(root, view.shows)
  for (const animation of document.getAnimations()) animation.finish()
  return view.part ? find(root, view.part) : root
}
