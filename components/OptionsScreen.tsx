import type { Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { OptionsPreview } from './OptionsPreview.tsx'
import { SectionNav, SectionPanel } from './OptionsSection.tsx'
import type { OptionsFacts } from './options-facts.ts'
import { sectionsOf } from './options-sections.tsx'

interface Props extends OptionsFacts {
  /** How many changes have been saved since the page was opened. */
  saves: number
}

/** Says that a change is kept, for as long as its animation runs; each save is a new element, which runs it again. */
const SavedNote = ({ saves, locale }: { saves: number; locale: Language }) => (
  <p class="saved" role="status">
    {saves > 0 && <span key={saves}>{optionsWords(locale).saved}</span>}
  </p>
)

/** The options page. Every change is saved as it is made. */
export const OptionsScreen = (props: Props) => {
  const { pack, settings, saves } = props
  const words = optionsWords(pack.language)
  const sections = sectionsOf(props)
  return (
    <div class="options" lang={pack.language}>
      <header class="masthead options-header">
        <h1>{words.title}</h1>
        <p class="help">{words.intro}</p>
      </header>
      <SectionNav sections={sections} label={words.sections} />
      <OptionsPreview settings={settings} pack={pack} />
      <main>
        {sections.map((section) => (
          <SectionPanel key={section.id} {...section} />
        ))}
      </main>
      <SavedNote saves={saves} locale={pack.language} />
    </div>
  )
}
