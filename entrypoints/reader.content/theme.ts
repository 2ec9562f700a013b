import { documentElementOf } from '../../browser/page-nodes.ts'
import { bodyOf } from './dom.ts'

/** How long pages take to fade from one theme to the other, in ms. */
const FADE = 400

/** Calls back after the page may have changed between light and dark, until `signal` aborts. */
export const watchTheme = (onChange: () => void, signal: AbortSignal): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => signal.aborted || onChange(), FADE)
  }
  // Pages switch by an attribute of their outermost elements, whatever its name is.
  const observer = new MutationObserver(later)
  for (const element of [documentElementOf(document), bodyOf(document)]) {
    if (element) observer.observe(element, { attributes: true })
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', later, { signal })
  signal.addEventListener('abort', () => observer.disconnect())
}
