import { hostOf } from '../browser/host-of.ts'
import { CATEGORY_IDS, LANGUAGES } from '../data/types.ts'
import { CHOICES, type Hidden, OPEN_DELAY, type SettingKey, type Settings } from './settings.ts'

/** An object of which nothing is known. */
export type Bag = Record<string, unknown>
/** Reads one choice; undefined where what is stored is broken. */
type Reader<K extends SettingKey> = (value: unknown) => Settings[K] | undefined

/** True of an object that is no list. */
export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isWord = (value: unknown): value is string => typeof value === 'string' && /^\S+$/.test(value)

const readSwitch = (value: unknown) => (typeof value === 'boolean' ? value : undefined)
const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (value: unknown) =>
    allowed.find((one) => one === value)

const readCategories = (value: unknown): Settings['categories'] => {
  if (!isBag(value)) return undefined
  const choices = CATEGORY_IDS.flatMap((id) => {
    const choice = value[id]
    return typeof choice === 'boolean' ? [[id, choice] as const] : []
  })
  return choices.length > 0 ? Object.fromEntries(choices) : undefined
}

/**
 * A host name as browsers give it, in ASCII and small letters; administrators may write it in its own script (例え.jp), or
 * as an address.
 */
const readHost = (value: unknown): string | undefined =>
  (isWord(value) && (hostOf(value) || hostOf(`https://${value}`))) || undefined

const readSites = (value: unknown): string[] | undefined => {
  const hosts = Array.isArray(value) ? [...new Set(value.flatMap((one) => readHost(one) ?? []))] : []
  return hosts.length > 0 ? hosts : undefined
}

const readDelay = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value)
    ? Math.round(Math.min(Math.max(value, OPEN_DELAY.min), OPEN_DELAY.max))
    : undefined

const readHidden = (value: unknown): Hidden[] | undefined => {
  const found = new Map<string, Hidden>()
  for (const { entity, site: said } of Array.isArray(value) ? value.filter(isBag) : []) {
    const site = readHost(said)
    if (!isWord(entity) || (said !== undefined && site === undefined)) continue
    found.set(`${entity} ${site ?? ''}`, site === undefined ? { entity } : { entity, site })
  }
  return found.size > 0 ? [...found.values()] : undefined
}

// `Object.fromEntries` forgets which key has which values.
const choiceReaders = Object.fromEntries(
  Object.entries(CHOICES).map(([key, allowed]) => [key, oneOf<string>(allowed)]),
) as { [K in keyof typeof CHOICES]: Reader<K> }

const READERS: { [K in SettingKey]-?: Reader<K> } = {
  ...choiceReaders,
  enabled: readSwitch,
  categories: readCategories,
  sitesOff: readSites,
  sitesOnly: readSites,
  skipHeadings: readSwitch,
  skipLinks: readSwitch,
  openDelay: readDelay,
  language: oneOf(LANGUAGES),
  hidden: readHidden,
}

/** The key of every choice. */
export const SETTING_KEYS = Object.keys(READERS) as SettingKey[]

/** True of the key of a choice. */
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(READERS, key)

/**
 * Reads what is stored: keeps every choice that is sound and drops what is broken, unknown or of the wrong type, so
 * that it falls back to its default. Never throws.
 */
export const parseSettings = (stored: unknown): Settings => {
  if (!isBag(stored)) return {}
  const sound = Object.entries(READERS).flatMap(([key, read]) => {
    const value = read(stored[key])
    return value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(sound)
}
