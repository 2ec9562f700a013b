/** Runs something once what is drawn can be seen: it keeps nobody waiting, unless somebody is already typing. */
export const afterPaint = (run: () => void): void => {
  requestAnimationFrame(() => setTimeout(run))
}
