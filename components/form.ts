import type { SettingKey, Values } from '../settings/settings.ts'

/** The choices that hold, and a way to make one; what the controls of the options are bound to. */
export interface Form {
  values: Values
  /** What an administrator decides. */
  locked: readonly SettingKey[]
  choose: <K extends keyof Values>(key: K, value: Values[K]) => void
}
