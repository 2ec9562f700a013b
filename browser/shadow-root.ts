import { browser } from 'wxt/browser'

/** Firefox has it as a property of elements. */
interface Opener {
  openOrClosedShadowRoot?: ShadowRoot | null
}
/** Chromium has it as a namespace, which no types know yet. */
interface DomApi {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
}

/** The shadow tree of an element, even where it is closed to the page; null where it has none. */
export const openRoot = (element: Element & Opener): ShadowRoot | null => {
  if (import.meta.env.FIREFOX) return element.openOrClosedShadowRoot ?? null
  // It throws for anything that isn't HTML.
  if (!(element instanceof HTMLElement)) return null
  return (browser as DomApi).dom?.openOrClosedShadowRoot(element) ?? null
}
