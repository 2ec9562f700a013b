/** How a screen looks by the reader's choice: data attributes, which tokens.css answers to. */
interface Look {
  theme: 'auto' | 'light' | 'dark'
  textSize: 'small' | 'medium' | 'large'
}

/** Gives a document's root the reader's theme and size of text. */
export const applyLook = ({ dataset }: HTMLElement, { theme, textSize }: Look): void => {
  dataset.theme = theme
  dataset.textSize = textSize
}
