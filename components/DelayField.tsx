import { useId, useState } from 'preact/hooks'
import type { Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { localeTag } from '../locales/words.ts'
import { OPEN_DELAY } from '../settings/settings.ts'
import type { Form } from './form.ts'
import { LockNote } from './LockNote.tsx'

const STEP = 50

const inSeconds = (ms: number, locale: Language): string =>
  (ms / 1000).toLocaleString(localeTag(locale), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  })

/** How long the pointer rests before a card opens. It only matters where the pointer opens cards at all. */
export const DelayField = ({ form, locale }: { form: Form; locale: Language }) => {
  const words = optionsWords(locale)
  const id = useId()
  const [moving, setMoving] = useState<number | null>(null)
  const shown = moving ?? form.values.openDelay
  const isLocked = form.locked.includes('openDelay')
  return (
    <div class="delay">
      <label class="option-heading" for={id}>
        {words.delay}
      </label>
      <output for={id}>{inSeconds(shown, locale)}</output>
      <input
        id={id}
        type="range"
        min={OPEN_DELAY.min}
        max={OPEN_DELAY.max}
        step={STEP}
        value={shown}
        disabled={isLocked || form.values.openBy === 'click'}
        aria-valuetext={inSeconds(shown, locale)}
        aria-describedby={`${id}-help`}
        onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          form.choose('openDelay', event.currentTarget.valueAsNumber)
          setMoving(null)
        }}
      />
      <p class="help" id={`${id}-help`}>
        {isLocked ? <LockNote locale={locale} /> : words.delayHelp}
      </p>
    </div>
  )
}
