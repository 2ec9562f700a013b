/** How a screen looks by the reader's choice: as data attributes, which tokens.css answers to. */
interface Look {
  theme: 'auto' | 'light' | 'dark'
  textSize: 'small' | 'medium' | 'large'
}

/** Gives a document's root, or a shadow host, the reader's theme and size of text. */
export const applyLook = ({ dataset }: HTMLElement, { theme, textSize }: Look): void => {
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
  dataset.textSize = textSize
}
