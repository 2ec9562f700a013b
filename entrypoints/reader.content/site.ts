import { hostOf } from '../../browser/host-of.ts'

const topUrl = (): string | undefined => {
  try {
    return window.top?.location.href
  } catch {
    // Of another origin browsers reveal only the origin, if anything.
    return location.ancestorOrigins?.[location.ancestorOrigins.length - 1] ?? document.referrer
  }
}

/** Host name of the site that the reader is on, which for a frame is that of the page around it. */
export const siteHost = (): string => hostOf(topUrl()) || location.hostname
