import type { CategoryId, Language } from '../data/types.ts'

/** What can be chosen among, in the order in which screens list them. */
export const CHOICES = {
  /** When general entities (Russia, China, the UN) are marked: on pages about the subject, always, never. */
  general: ['about', 'always', 'never'],
  /** Whether the list of sites names those where nothing is marked, or the only ones where something is. */
  siteRule: ['all-but', 'only'],
  /** Which mentions of an entity on a page are marked. */
  occurrences: ['first', 'every'],
  markStyle: ['both', 'underline', 'ground', 'none'],
  /** What opens a card, besides a click and the keys, which always do. `modifier`: pointing with a key held. */
  openBy: ['hover', 'modifier', 'click'],
  theme: ['auto', 'light', 'dark'],
  textSize: ['small', 'medium', 'large'],
  cardPlace: ['beside', 'corner', 'side'],
  /** Whether cards speak the reader's language or that of the page. */
  cardLanguage: ['reader', 'page'],
} as const

type ChoiceKey = keyof typeof CHOICES
/** What can be chosen for a key of `CHOICES`. */
export type Choice<K extends ChoiceKey> = (typeof CHOICES)[K][number]

/** The shortest and the longest wait before a card opens under the pointer, in ms. */
export const OPEN_DELAY = { min: 0, max: 2000 } as const

/** How far "not this" reaches, the nearest first; what is hidden only on a page is no setting. */
export const HIDE_SCOPES = ['page', 'site', 'everywhere'] as const
/** One of these. */
export type HideScope = (typeof HIDE_SCOPES)[number]

/** An entity that is not marked: on one site, or everywhere where `site` is absent. */
export interface Hidden {
  entity: string
  /** Host name. */
  site?: string
}

/**
 * What the reader explicitly chose, and nothing else: a default is taken when reading, so that a new category or a
 * better default reaches everyone who never chose.
 */
export type Settings = { [K in ChoiceKey]?: Choice<K> } & {
  enabled?: boolean
  categories?: Partial<Record<CategoryId, boolean>>
  /** Host names on which nothing is marked, under the rule `all-but`. A host stands for its subdomains too. */
  sitesOff?: string[]
  /** The only host names on which something is marked, under the rule `only`. */
  sitesOnly?: string[]
  skipHeadings?: boolean
  skipLinks?: boolean
  /** How long the pointer rests on a mention before its card opens, in ms. */
  openDelay?: number
  /** The language of the interface, and of cards where they speak the reader's; absent: the browser's. */
  language?: Language
  hidden?: Hidden[]
}

/** What can be chosen, by name. */
export type SettingKey = keyof Settings

const DEFAULTS = {
  enabled: true,
  general: 'about',
  siteRule: 'all-but',
  occurrences: 'first',
  skipHeadings: false,
  skipLinks: false,
  markStyle: 'both',
  openBy: 'hover',
  openDelay: 250,
  theme: 'auto',
  textSize: 'medium',
  cardPlace: 'beside',
  cardLanguage: 'reader',
} as const satisfies Settings

type Defaulted = keyof typeof DEFAULTS
/** Every choice that has a default, as it holds. */
export type Values = { [K in Defaulted]: NonNullable<Settings[K]> }

/** What holds for every key that has a default. */
export const valuesOf = (settings: Settings): Values => ({ ...DEFAULTS, ...settings })

/** What holds for a key: the reader's choice, else the default. */
export const chosen = <K extends Defaulted>(settings: Settings, key: K) => valuesOf(settings)[key]

/** Whether a category is marked: every one is, until the reader switches it off. */
export const isCategoryOn = (settings: Settings, category: CategoryId): boolean =>
  settings.categories?.[category] ?? true

/** True where a listed host is this one or a domain above it. */
export const coversHost = (listed: string, host: string): boolean =>
  host === listed || host.endsWith(`.${listed}`)

/** A host, and whether it is to be on the list of a rule for sites. */
export interface SiteListing {
  list: 'sitesOff' | 'sitesOnly'
  host: string
  isListed: boolean
}

/** The list of sites that counts under the rule that holds. */
export const siteList = (settings: Settings): SiteListing['list'] =>
  chosen(settings, 'siteRule') === 'only' ? 'sitesOnly' : 'sitesOff'

/** True where the reader wants marks on a site, by its host name. */
export const isSiteOn = (settings: Settings, host: string): boolean => {
  if (!chosen(settings, 'enabled')) return false
  const list = siteList(settings)
  const isListed = (settings[list] ?? []).some((listed) => coversHost(listed, host))
  return isListed === (list === 'sitesOnly')
}

/** True where the reader said "not this" of an entity, for a site or for all. */
export const isHidden = (
  { hidden = [] }: Settings,
  { entity, host }: { entity: string; host: string },
): boolean =>
  hidden.some((one) => one.entity === entity && (one.site === undefined || coversHost(one.site, host)))

const OFFERED = ['categories', 'site', 'enabled'] as const
/** What popup and panel offer to switch. `site`: the one of the page in front, on the list of the rule that holds. */
export type Lock = (typeof OFFERED)[number]

/** What of that an administrator decides. */
export const locksOf = (settings: Settings, locked: readonly SettingKey[]): readonly Lock[] =>
  OFFERED.filter((one) => locked.includes(one === 'site' ? siteList(settings) : one))
