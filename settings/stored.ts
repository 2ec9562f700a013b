/**
 * How settings are laid out in a storage area. `storage.sync` takes items of 8 kB, 100 kB together: single choices are
 * one item, lists that may grow are cut into several.
 */
import { parseSettings } from './parse.ts'
import type { Settings } from './settings.ts'

type Items = Record<string, unknown>

/** Raise it with a step in `MIGRATIONS` from the version before, and a row in the test. */
const VERSION = 2
const LISTS = ['sitesOff', 'sitesOnly', 'hidden'] as const
/** UTF-16 units of a list in one item: with three bytes each, the most that one takes, it stays below 8,192 bytes. */
const CHUNK = 2500

const cut = (list: readonly unknown[]): unknown[][] => {
  const chunks: unknown[][] = []
  let room = 0
  for (const one of list) {
    const size = JSON.stringify(one).length + 1
    if (size > room) {
      chunks.push([])
      room = CHUNK
    }
    chunks.at(-1)?.push(one)
    room -= size
  }
  return chunks
}

/** The items that hold the settings. */
export const itemsOf = (settings: Settings): Items => {
  const { sitesOff, sitesOnly, hidden, ...choices } = settings
  const lists = LISTS.flatMap((name) =>
    cut(settings[name] ?? []).map((chunk, at) => [`${name}.${at}`, chunk] as const),
  )
  return { version: VERSION, choices, ...Object.fromEntries(lists) }
}

/** By version, the step from its items to those of the next. */
const MIGRATIONS: Record<number, (items: Items) => Items> = {
  // All choices were one item.
  1: ({ settings }) => itemsOf(parseSettings(settings)),
}

const versionOf = (items: Items): number => {
  if (typeof items.version === 'number') return items.version
  return 'settings' in items ? 1 : VERSION
}

/** True where an area holds settings, of whichever version. */
export const holdsSettings = (items: Items): boolean => 'version' in items || 'settings' in items

/** Keys of an area that the settings of any version use; `settings$` is where the first one kept its version. */
export const keysOfSettings = (items: Items): string[] =>
  Object.keys(items).filter(
    (key) =>
      ['version', 'choices', 'settings', 'settings$'].includes(key) ||
      LISTS.some((name) => key.startsWith(`${name}.`)),
  )

const joined = (items: Items, name: string): unknown[] => {
  const list: unknown[] = []
  for (let at = 0; `${name}.${at}` in items; at += 1) list.push(...[items[`${name}.${at}`]].flat())
  return list
}

/** The settings that an area's items hold; what is broken in them is dropped. */
export const settingsOf = (stored: Items): Settings => {
  let items = stored
  for (let version = versionOf(stored); version < VERSION; version += 1) {
    items = MIGRATIONS[version]?.(items) ?? items
  }
  const choices = typeof items.choices === 'object' ? items.choices : null
  return parseSettings({
    ...choices,
    ...Object.fromEntries(LISTS.map((name) => [name, joined(items, name)])),
  })
}
