import { CATEGORY_IDS, LANGUAGES } from '../data/types.ts'
import { SETTING_KEYS } from '../settings/parse.ts'
import { CHOICES, OPEN_DELAY, type SettingKey } from '../settings/settings.ts'

type Schema = Record<string, unknown>

const SWITCH: Schema = { type: 'boolean' }
const HOSTS: Schema = { type: 'array', items: { type: 'string' } }
const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: values })

/** What each key may be preset to. The choices among a few come from `CHOICES`. */
const PRESETS: { [K in Exclude<SettingKey, keyof typeof CHOICES>]: Schema } = {
  enabled: SWITCH,
  categories: { type: 'object', properties: Object.fromEntries(CATEGORY_IDS.map((id) => [id, SWITCH])) },
  sitesOff: HOSTS,
  sitesOnly: HOSTS,
  skipHeadings: SWITCH,
  skipLinks: SWITCH,
  openDelay: { type: 'integer', minimum: OPEN_DELAY.min, maximum: OPEN_DELAY.max },
  language: oneOf(LANGUAGES),
  hidden: {
    type: 'array',
    items: { type: 'object', properties: { entity: { type: 'string' }, site: { type: 'string' } } },
  },
}

/** The schema of `storage.managed`, in the part of JSON Schema that Chromium knows: every setting, and `locked`. */
export const managedSchema = (): Schema => ({
  type: 'object',
  properties: {
    ...Object.fromEntries(Object.entries(CHOICES).map(([key, values]) => [key, oneOf(values)])),
    ...PRESETS,
    locked: { type: 'array', items: oneOf(SETTING_KEYS) },
  },
})
