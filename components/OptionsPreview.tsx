import { optionsWords } from '../locales/options.ts'
import type { Settings } from '../settings/settings.ts'
import { FactCard } from './FactCard.tsx'
import { MarkedSample } from './MarkedSample.tsx'
import type { Pack } from './pack.ts'
import { startersOf } from './Starters.tsx'

/** What marks and cards look like by the choices as they are: a sentence, and the top of a card that can't be pressed. */
export const OptionsPreview = ({ settings, pack }: { settings: Settings; pack: Pack }) => {
  const words = optionsWords(pack.language)
  const [first] = startersOf(pack)
  return (
    <aside class="preview" aria-label={words.preview}>
      <p class="section-heading">{words.preview}</p>
      <MarkedSample text={words.sample} settings={settings} pack={pack} />
      {first && (
        <div class="preview-card" inert>
          <FactCard entity={first.id} pack={pack} />
        </div>
      )}
    </aside>
  )
}
