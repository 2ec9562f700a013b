/** The changes that a reader can make to the settings, each from the old ones to the new. */
import type { CategoryId } from '../data/types.ts'
import { chosen, coversHost, type Settings, type SiteListing, siteList } from './settings.ts'

/** A change of the settings. */
export type Change = (settings: Settings) => Settings

/** Makes a choice. */
export const choose =
  <K extends keyof Settings>(key: K, value: NonNullable<Settings[K]>): Change =>
  (settings) => ({ ...settings, [key]: value })

/** Takes a choice back, so that the default holds again. */
export const unchoose =
  (key: keyof Settings): Change =>
  (settings) => {
    const { [key]: _, ...rest } = settings
    return rest
  }

/** Switches the marks of a category on or off. */
export const switchCategory =
  (category: CategoryId, on: boolean): Change =>
  (settings) => ({ ...settings, categories: { ...settings.categories, [category]: on } })

/** Lists a host under a rule for sites, or takes it off the list. */
export const listSite =
  ({ list, host, isListed }: SiteListing): Change =>
  (settings) => {
    const others = (settings[list] ?? []).filter((one) => one !== host)
    return { ...settings, [list]: isListed ? [...others, host] : others }
  }

/** Switches marks on a site on or off, by its host name, under whichever rule holds. */
export const switchSite =
  (host: string, on: boolean): Change =>
  (settings) => {
    const list = siteList(settings)
    // What is taken off must not stay covered by a domain above it.
    const others = (settings[list] ?? []).filter((one) => !coversHost(one, host))
    return { ...settings, [list]: on === (list === 'sitesOnly') ? [...others, host] : others }
  }

/** Has pages marked again: all of them where everything is off, else those of a site. */
export const turnOn =
  (host: string): Change =>
  (settings) =>
    chosen(settings, 'enabled') ? switchSite(host, true)(settings) : { ...settings, enabled: true }

/** Leaves an entity unmarked, on a site or, without one, everywhere. */
export const hideEntity =
  (entity: string, site?: string): Change =>
  (settings) => {
    const hidden = showEntity(entity, site)(settings).hidden ?? []
    return { ...settings, hidden: [...hidden, site === undefined ? { entity } : { entity, site }] }
  }

/** Undoes `hideEntity` of the same entity and site. */
export const showEntity =
  (entity: string, site?: string): Change =>
  (settings) => ({
    ...settings,
    hidden: (settings.hidden ?? []).filter((one) => one.entity !== entity || one.site !== site),
  })
