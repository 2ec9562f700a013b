import type { CategoryId } from '../data/types.ts'

/** When general entities (Russia, China, the UN) are marked: on pages about the subject, always, never. */
export type GeneralRule = 'about' | 'always' | 'never'

/**
 * What the reader explicitly chose, and nothing else: a default is taken when reading, so that a new category or a
 * better default reaches everyone who never chose.
 */
export interface Settings {
  enabled?: boolean
  categories?: Partial<Record<CategoryId, boolean>>
  /** Host names on which nothing is marked. */
  sitesOff?: string[]
  general?: GeneralRule
}

export const isCategoryOn = (settings: Settings, category: CategoryId): boolean =>
  settings.categories?.[category] ?? true

export const isSiteOn = (settings: Settings, host: string): boolean =>
  (settings.enabled ?? true) && !(settings.sitesOff?.includes(host) ?? false)
