import { signal } from '@preact/signals'

const read = (): string | null => {
  const id = location.hash.slice(1)
  try {
    return decodeURIComponent(id) || null
  } catch {
    // A broken escape names nothing that we know; the screen says so.
    return id
  }
}

/** The entity that the page's address names after `#`, and the way to another: each a step that Back undoes. */
export const hashAddress = () => {
  const entity = signal(read())
  addEventListener('hashchange', () => {
    entity.value = read()
  })
  const open = (id: string | null): void => {
    if (id === entity.value) return
    history.pushState(null, '', id === null ? location.pathname : `#${id}`)
    entity.value = id
  }
  return { entity, open }
}
