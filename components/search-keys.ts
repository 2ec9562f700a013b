import type { LookupState } from './lookup-state.ts'

/** Safari reports the Enter that ends a composition only after it has ended, with the key code of the input method. */
export const isOfInputMethod = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229

/**
 * The keys of a search box: arrows go through the results, Enter opens one, Esc clears. With an empty field they are
 * left to the browser, whose popup Esc closes, but for `onDown`, which goes to what stands below the field.
 */
export const searchKeys =
  (state: LookupState, onDown?: () => void) =>
  (event: KeyboardEvent): void => {
    const isSearching = state.isSearching.value
    const actions: Record<string, (() => void) | undefined> = {
      ArrowDown: isSearching ? () => state.step(1) : onDown,
      ArrowUp: isSearching ? () => state.step(-1) : undefined,
      Enter: isSearching ? state.openActive : undefined,
      Escape: state.typed.value === '' ? undefined : () => state.search(''),
    }
    const act = isOfInputMethod(event) ? undefined : actions[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
