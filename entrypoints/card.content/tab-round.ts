const STOPS = ':is(button, summary, a[href]):not([tabindex="-1"]), [tabindex="0"]'

/**
 * Keeps Tab going round in the card. The host is last in the page: past its last button a reader would leave the page
 * altogether. Esc leads out.
 */
export const keepTabIn = (panel: HTMLElement): void => {
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return
    const stops = [...panel.querySelectorAll<HTMLElement | SVGElement>(STOPS)].filter((stop) =>
      stop.checkVisibility(),
    )
    const { activeElement } = panel.getRootNode() as ShadowRoot
    const isAtStart = activeElement === stops[0] || activeElement === panel
    if (event.shiftKey ? !isAtStart : activeElement !== stops.at(-1)) return
    event.preventDefault()
    stops.at(event.shiftKey ? -1 : 0)?.focus()
  })
}
