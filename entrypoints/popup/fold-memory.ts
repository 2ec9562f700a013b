const KEY = 'categories-folded'

/** Whether the category switches stand open: a habit of this popup on this machine, not a setting that travels. */
export const foldMemory = {
  isOpen: localStorage.getItem(KEY) === null,
  onToggle(isOpen: boolean) {
    if (isOpen) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'yes')
    this.isOpen = isOpen
  },
}
