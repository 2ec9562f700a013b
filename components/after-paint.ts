/** Runs something once what is drawn is on screen, so that it delays no paint. */
export const afterPaint = (run: () => void): void => {
  requestAnimationFrame(() => setTimeout(run))
}
