import { Download, FileUp, RotateCcw, Undo2 } from 'lucide'
import type { Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { fill, fillCount } from '../locales/words.ts'
import { Icon } from './Icon.tsx'

/** What came of an import or a reset. `faults` say what is wrong in the file, and where: `sitesOff[2]: "not a site"`. */
export type Outcome =
  | { kind: 'imported'; file: string }
  | { kind: 'reset' }
  | { kind: 'refused'; file: string; reason: 'unreadable' | 'foreign' | 'newer' | 'faults'; faults: string[] }

interface Props {
  /** Where the choices are kept. */
  place: 'sync' | 'local'
  /** The text of the file to export. */
  exported: string
  outcome: Outcome | null
  locale: Language
  onImport: (file: File) => void
  onReset: () => void
  onUndo: () => void
}

/** How many faults show at once: whoever has fixed those can try again. */
const SHOWN = 5

const Faults = ({ faults, locale }: { faults: readonly string[]; locale: Language }) => {
  const more = faults.length - SHOWN
  return (
    <ul class="faults">
      {faults.slice(0, SHOWN).map((fault) => (
        <li key={fault}>
          <code>{fault}</code>
        </li>
      ))}
      {more > 0 && <li>{fillCount(optionsWords(locale).moreFaults, more, locale)}</li>}
    </ul>
  )
}

const OutcomeNote = ({ outcome, locale, onUndo }: Pick<Props, 'outcome' | 'locale' | 'onUndo'>) => {
  const words = optionsWords(locale)
  if (outcome === null) return null
  if (outcome.kind === 'refused')
    return (
      <div class="outcome outcome-bad">
        <p>{fill(words.refused, { file: outcome.file })}</p>
        <p>{words.refusal[outcome.reason]}</p>
        {outcome.faults.length > 0 && <Faults faults={outcome.faults} locale={locale} />}
      </div>
    )
  return (
    <div class="outcome">
      <p>{outcome.kind === 'reset' ? words.wasReset : fill(words.imported, { file: outcome.file })}</p>
      <button type="button" class="quiet-button" onClick={onUndo}>
        <Icon of={Undo2} size={14} />
        {words.undo}
      </button>
    </div>
  )
}

/** Where the choices are kept, and the ways to export, import and reset them. */
export const TransferPanel = ({ place, exported, locale, onImport, onReset, ...outcome }: Props) => {
  const words = optionsWords(locale)
  return (
    <>
      {place === 'local' ? (
        <p class="outcome outcome-bad">{words.keptLocal}</p>
      ) : (
        <p class="help">{words.keptSync}</p>
      )}
      <div class="actions">
        <a
          class="quiet-button"
          download={words.fileName}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(exported)}`}
        >
          <Icon of={Download} size={14} />
          {words.export}
        </a>
        <label class="quiet-button">
          <Icon of={FileUp} size={14} />
          {words.importing}
          <input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) onImport(file)
              // So that the same file, corrected, can be chosen again.
              currentTarget.value = ''
            }}
          />
        </label>
        <button type="button" class="quiet-button" onClick={onReset}>
          <Icon of={RotateCcw} size={14} />
          {words.reset}
        </button>
      </div>
      <div role="status">
        <OutcomeNote {...outcome} locale={locale} />
      </div>
    </>
  )
}
