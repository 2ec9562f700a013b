import { signal } from '@preact/signals'
import type { Outcome } from '../../components/TransferPanel.tsx'
import type { Change } from '../../settings/changes.ts'
import type { Settings } from '../../settings/settings.ts'
import { type Import, LARGEST, readImport } from '../../settings/transfer.ts'

interface Needs {
  /** What holds now. */
  current: () => Settings
  save: (change: Change) => Promise<void>
}

const refusalOf = (file: string, { kind, faults }: { kind: string; faults?: string[] }) =>
  ({ kind: 'refused', file, reason: kind, faults: faults ?? [] }) as Outcome

/** Reads a file; one that is gone by now counts as unreadable. */
const read = async (file: File): Promise<Import> => {
  if (file.size > LARGEST) return { kind: 'foreign' }
  const text = await file.text().catch(() => null)
  return text === null ? { kind: 'unreadable' } : readImport(text)
}

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
      const found = await read(file)
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
