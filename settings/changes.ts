/** The changes that a reader can make to the settings, each from the old ones to the new. */
import type { CategoryId } from '../data/types.ts'
import type { GeneralRule, Settings } from './settings.ts'

type Change = (settings: Settings) => Settings

export const switchAll =
  (enabled: boolean): Change =>
  (settings) => ({ ...settings, enabled })

export const switchCategory =
  (category: CategoryId, on: boolean): Change =>
  (settings) => ({ ...settings, categories: { ...settings.categories, [category]: on } })

/** Switches marks on a site, by its host name. */
export const switchSite =
  (host: string, on: boolean): Change =>
  (settings) => {
    const others = (settings.sitesOff ?? []).filter((one) => one !== host)
    return { ...settings, sitesOff: on ? others : [...others, host] }
  }

export const chooseRule =
  (general: GeneralRule): Change =>
  (settings) => ({ ...settings, general })
