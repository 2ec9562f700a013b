import { CATEGORY_IDS } from '../data/types.ts'
import type { GeneralRule, Settings } from './settings.ts'

type Bag = Record<string, unknown>
const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isHost = (value: unknown): value is string => typeof value === 'string' && /^\S+$/.test(value)
const isRule = (value: unknown): value is GeneralRule =>
  value === 'about' || value === 'always' || value === 'never'

const parseCategories = (value: unknown): Settings['categories'] => {
  if (!isBag(value)) return undefined
  const chosen = CATEGORY_IDS.flatMap((id) => {
    const choice = Object.hasOwn(value, id) ? value[id] : undefined
    return typeof choice === 'boolean' ? [[id, choice] as const] : []
  })
  return chosen.length > 0 ? Object.fromEntries(chosen) : undefined
}

const parseSites = (value: unknown): string[] | undefined => {
  const hosts = Array.isArray(value)
    ? [...new Set(value.filter(isHost).map((host) => host.toLowerCase()))]
    : []
  return hosts.length > 0 ? hosts : undefined
}

/**
 * Reads what is stored: keeps every choice that is sound and drops what is broken, unknown or of the wrong type, so
 * that it falls back to its default. Never throws.
 */
export const parseSettings = (stored: unknown): Settings => {
  if (!isBag(stored)) return {}
  const categories = parseCategories(stored.categories)
  const sitesOff = parseSites(stored.sitesOff)
  return {
    ...(typeof stored.enabled === 'boolean' && { enabled: stored.enabled }),
    ...(categories && { categories }),
    ...(sitesOff && { sitesOff }),
    ...(isRule(stored.general) && { general: stored.general }),
  }
}
