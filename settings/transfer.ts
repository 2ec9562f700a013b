/** Settings as a file that a reader keeps or takes elsewhere. */
import { isBag, isSettingKey, parseSettings } from './parse.ts'
import type { SettingKey, Settings } from './settings.ts'

const APPLICATION = 'Backstory'
/** Raise it when an older Backstory would misunderstand a newer file. */
const FORMAT = 1
/** A file of more bytes than this can't be ours, and is not even read. */
export const LARGEST = 4_000_000
/** How many characters of a broken value are shown. */
const GLIMPSE = 40

/** The text of the file. */
export const exportText = (settings: Settings): string =>
  `${JSON.stringify({ application: APPLICATION, format: FORMAT, settings }, null, 2)}\n`

/**
 * What comes of reading a file: its settings, or why it is refused. `foreign`: JSON of something else. `newer`: of a
 * later Backstory. `faults`: what in the settings is wrong, and where: `sitesOff[2]: "not a site"`.
 */
export type Import =
  | { kind: 'settings'; settings: Settings }
  | { kind: 'unreadable' | 'foreign' | 'newer' }
  | { kind: 'faults'; faults: string[] }

const told = (place: string, value: unknown): string => {
  const text = JSON.stringify(value) ?? ''
  const shown = text.length > GLIMPSE ? `${Array.from(text).slice(0, GLIMPSE).join('')}…` : text
  return shown === '' ? place : `${place}: ${shown}`
}

const survives = (key: SettingKey, value: unknown): boolean =>
  JSON.stringify(parseSettings({ [key]: value })[key]) === JSON.stringify(value)

/** What of a choice is broken, down to the element of a list or of the categories; nothing where it is sound. */
const faultsOf = (key: string, value: unknown): string[] => {
  if (!isSettingKey(key)) return [told(key, value)]
  if (survives(key, value)) return []
  const isWithout = (part: unknown) => parseSettings({ [key]: part })[key] === undefined
  if (Array.isArray(value) && ['sitesOff', 'sitesOnly', 'hidden'].includes(key))
    return value.flatMap((one, at) => (isWithout([one]) ? told(`${key}[${at}]`, one) : []))
  if (isBag(value) && key === 'categories')
    return Object.entries(value).flatMap(([id, on]) =>
      isWithout({ [id]: on }) ? told(`${key}.${id}`, on) : [],
    )
  return [told(key, value)]
}

const isFormat = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 1

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a file's text. One fault refuses all of it: half a file would be nobody's choice. */
export const readImport = (text: string): Import => {
  const file = parsed(text)
  if (file === undefined) return { kind: 'unreadable' }
  if (!isBag(file) || file.application !== APPLICATION || !isBag(file.settings)) return { kind: 'foreign' }
  if (!isFormat(file.format)) return { kind: 'faults', faults: [told('format', file.format)] }
  if (file.format > FORMAT) return { kind: 'newer' }
  const faults = Object.entries(file.settings).flatMap(([key, value]) => faultsOf(key, value))
  return faults.length > 0
    ? { kind: 'faults', faults }
    : { kind: 'settings', settings: parseSettings(file.settings) }
}
