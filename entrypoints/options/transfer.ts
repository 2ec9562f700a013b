import { signal } from '@preact/signals'
import type { Outcome } from '../../components/TransferPanel.tsx'
import type { Change } from '../../settings/changes.ts'
import type { Settings } from '../../settings/settings.ts'
import { readImport } from '../../settings/transfer.ts'

interface Needs {
  /** What holds now. */
  current: () => Settings
  save: (change: Change) => Promise<void>
}

const refusalOf = (file: string, { kind, faults }: { kind: string; faults?: string[] }) =>
  ({ kind: 'refused', file, reason: kind, faults: faults ?? [] }) as Outcome

/** Import and reset with what came of them; both can be undone until the page is closed. */
export const createTransfer = ({ current, save }: Needs) => {
  const outcome = signal<Outcome | null>(null)
  let before: Settings = {}
  const replace = async (settings: Settings, told: Outcome) => {
    before = current()
    await save(() => settings)
    outcome.value = told
  }
  return {
    outcome,
    async onImport(file: File) {
      const found = readImport(await file.text())
      if (found.kind === 'settings') await replace(found.settings, { kind: 'imported', file: file.name })
      else outcome.value = refusalOf(file.name, found)
    },
    onReset: () => replace({}, { kind: 'reset' }),
    async onUndo() {
      await save(() => before)
      outcome.value = null
    },
  }
}
