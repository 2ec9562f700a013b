import type { CategoryId, Language } from '../data/types.ts'
import type { SettingKey, Settings, SiteListing } from '../settings/settings.ts'
import type { Command } from './CommandList.tsx'
import type { Form } from './form.ts'
import type { Pack } from './pack.ts'
import type { Outcome } from './TransferPanel.tsx'

/** The callbacks of the options. */
export interface OptionsEvents {
  onChoose: Form['choose']
  onCategory: (id: CategoryId, on: boolean) => void
  onSite: (listing: SiteListing) => void
  /** Undefined: the browser's. */
  onLanguage: (language: Language | undefined) => void
  onShow: (entity: string, site: string | undefined) => void
  onImport: (file: File) => void
  onReset: () => void
  onUndo: () => void
  onChangeKeys: () => void
}

/** What the options draw from. */
export interface OptionsFacts {
  pack: Pack
  /** What holds. */
  settings: Settings
  locked: readonly SettingKey[]
  place: 'sync' | 'local'
  on: OptionsEvents
  languages: { offered: readonly Language[]; ofBrowser: Language }
  exported: string
  outcome: Outcome | null
  commands: readonly Command[]
  version: string
}
