/** From where to where a frame can be seen, in CSS px from the top of its own window. */
export interface Band {
  top: number
  bottom: number
}

const NOTHING: Band = { top: 0, bottom: 0 }
const wholeWindow = (): Band => ({ top: 0, bottom: innerHeight })
/** At which shares of a frame it is told that more or less of it stands in the window of the tab. */
const STEPS = Array.from({ length: 21 }, (_, step) => step / 20)

// A document that is drawn outside its own box says only whether it is there.
const bandOf = ({ isIntersecting, intersectionRect }: IntersectionObserverEntry): Band => {
  if (!isIntersecting) return NOTHING
  return intersectionRect.height > 0 ? intersectionRect : wholeWindow()
}

/**
 * Follows, until `signal` aborts, what of this frame can be seen: an embedded one may stand outside the window of the
 * tab as a whole, which no measure of its own tells. Returns what holds now; nothing of a frame before it is known.
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
