/** By a selection, for pages that browsers give no clipboard to: those without https, frames that may not use it. */
const copyBySelection = (text: string, near: HTMLElement): boolean => {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'visually-hidden'
  near.after(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  near.focus({ preventScroll: true })
  return isCopied
}

/**
 * Copies a text on a press of `near`, in whose tree it works. Asks no permission: a press is enough for browsers. False
 * where it could not be copied.
 */
export const copyText = async (text: string, near: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text, near)
  }
}
