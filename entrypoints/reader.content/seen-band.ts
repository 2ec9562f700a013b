/** From where to where a frame can be seen, in CSS px from the top of its own window. */
export interface Band {
  top: number
  bottom: number
}

const NOTHING: Band = { top: 0, bottom: 0 }
const wholeWindow = (): Band => ({ top: 0, bottom: innerHeight })
/** The shares of a frame in the tab's window at which the observer reports a change. */
const STEPS = Array.from({ length: 21 }, (_, step) => step / 20)

// A document that is drawn outside its own box says only whether it is there.
const bandOf = ({ isIntersecting, intersectionRect }: IntersectionObserverEntry): Band => {
  if (!isIntersecting) return NOTHING
  return intersectionRect.height > 0 ? intersectionRect : wholeWindow()
}

/**
 * Follows, until `signal` aborts, what of this frame can be seen: an embedded one may be outside the tab's window
 * altogether, which it can't measure itself. Returns what can be seen now; nothing of a frame before that is known.
 */
export const watchSeenBand = (onChange: () => void, signal: AbortSignal): (() => Band) => {
  if (window === top) return wholeWindow
  let band = NOTHING
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1)
      if (last) band = bandOf(last)
      onChange()
    },
    { threshold: STEPS },
  )
  observer.observe(document.documentElement)
  signal.addEventListener('abort', () => observer.disconnect())
  return () => band
}
