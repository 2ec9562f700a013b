import type { Change } from './changes.ts'
import { parseSettings, SETTING_KEYS } from './parse.ts'
import type { SettingKey, Settings } from './settings.ts'

/** What an administrator decreed for the readers of a newsroom. */
export interface Policy {
  /** What holds until a reader chooses otherwise, or permanently where it is locked. */
  presets: Settings
  /** Choices that the reader can't make. */
  locked: readonly SettingKey[]
}

/** Reads the managed storage; what is broken in it is dropped. */
export const parsePolicy = ({ locked, ...presets }: Record<string, unknown>): Policy => ({
  presets: parseSettings(presets),
  locked: Array.isArray(locked) ? SETTING_KEYS.filter((key) => locked.includes(key)) : [],
})

/** What holds, of the reader's own choices and the presets. */
export const underPolicy = (own: Settings, { presets, locked }: Policy): Settings => {
  const free: Settings = { ...own }
  for (const key of locked) delete free[key]
  const categories = { ...presets.categories, ...free.categories }
  return {
    ...presets,
    ...free,
    ...(Object.keys(categories).length > 0 && { categories }),
  }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

type Categories = NonNullable<Settings['categories']>

/** The reader's own choices of categories: those that there were, and those that the change made. */
const ownCategories = (own: Categories, before: Categories, after: Categories): Categories =>
  Object.fromEntries(
    Object.entries(after).filter(([id, on]) => {
      const category = id as keyof Categories
      return category in own || before[category] !== on
    }),
  )

/**
 * The reader's own choices after a change that was made to what holds. A preset that the change left alone doesn't
 * become a choice, so that the administrator can still change it.
 */
export const chooseUnder = (own: Settings, policy: Policy, change: Change): Settings => {
  const before = underPolicy(own, policy)
  const after = change(before)
  const touched = SETTING_KEYS.filter(
    (key) => !policy.locked.includes(key) && !isSame(before[key], after[key]),
  )
  const choiceOf = (key: SettingKey): unknown =>
    key === 'categories'
      ? ownCategories(own.categories ?? {}, before.categories ?? {}, after.categories ?? {})
      : after[key]
  return parseSettings({ ...own, ...Object.fromEntries(touched.map((key) => [key, choiceOf(key)])) })
}
