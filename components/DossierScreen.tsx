import { Printer } from 'lucide'
import type { ComponentChildren } from 'preact'
import { dossierWords } from '../locales/dossier.ts'
import { DossierAside } from './DossierAside.tsx'
import { DossierEntities } from './DossierEntities.tsx'
import { DossierMap } from './DossierMap.tsx'
import { DossierParagraphs } from './DossierParagraphs.tsx'
import { DossierTimeline } from './DossierTimeline.tsx'
import { Icon } from './Icon.tsx'
import type { Lookup } from './lookup-state.ts'
import type { Pack } from './pack.ts'
import { SourceDetails, SourceLine } from './SourceLine.tsx'

interface Props {
  pack: Pack
  lookup: Lookup
  /** Id that the address names; null where it names none. */
  current: string | null
  onOpen: (id: string | null) => void
  onPrint: () => void
}

const SECTIONS = ['timeline', 'maps', 'paragraphs', 'entities', 'source'] as const

interface SectionProps {
  heading: string
  help?: string
  name: (typeof SECTIONS)[number]
  children: ComponentChildren
}

const Section = ({ heading, help, name, children }: SectionProps) => (
  <section class={`dossier-section dossier-${name}`} aria-labelledby={`section-${name}`}>
    <header class="dossier-section-header">
      <h2 id={`section-${name}`} tabIndex={-1}>
        {heading}
      </h2>
      {help && <p class="help">{help}</p>}
    </header>
    {children}
  </section>
)

const goTo = (name: string) => {
  const heading = document.getElementById(`section-${name}`)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

const DossierHeader = ({ pack, onPrint }: Pick<Props, 'pack' | 'onPrint'>) => {
  const words = dossierWords(pack.language)
  return (
    <header class="masthead dossier-header">
      <p class="dossier-kicker">Backstory · {words.title}</p>
      <h1>{pack.article.title}</h1>
      <SourceDetails article={pack.article} locale={pack.language} />
      <p class="dossier-intro">{words.intro}</p>
      <nav class="dossier-contents" aria-label={words.contents}>
        {/* Buttons, since the part of the address after # names entities. */}
        {SECTIONS.map((name) => (
          <button key={name} type="button" class="contents-button" onClick={() => goTo(name)}>
            {words[name]}
          </button>
        ))}
        <button type="button" class="contents-button" onClick={onPrint}>
          <Icon of={Printer} size={14} />
          {words.print}
        </button>
      </nav>
    </header>
  )
}

/** The dossier: all that the article says, as timeline, maps, paragraphs and index, with a card beside it. */
export const DossierScreen = ({ pack, lookup, current, onOpen, onPrint }: Props) => {
  const words = dossierWords(pack.language)
  const shared = { pack, current }
  return (
    <div class="dossier" lang={pack.language}>
      <main class="dossier-main">
        <DossierHeader pack={pack} onPrint={onPrint} />
        <Section name="timeline" heading={words.timeline} help={words.timelineHelp}>
          <DossierTimeline {...shared} />
        </Section>
        <Section name="maps" heading={words.maps} help={words.mapsHelp}>
          <div class="maps">
            {pack.pictures.views.map((view) => (
              <DossierMap key={view.land} view={view} {...shared} />
            ))}
          </div>
        </Section>
        <Section name="paragraphs" heading={words.paragraphs} help={words.paragraphsHelp}>
          <DossierParagraphs pack={pack} onOpen={onOpen} />
        </Section>
        <Section name="entities" heading={words.entities}>
          <DossierEntities pack={pack} current={current} />
        </Section>
        <Section name="source" heading={words.source}>
          <SourceLine article={pack.article} locale={pack.language} />
        </Section>
      </main>
      <DossierAside pack={pack} lookup={lookup} current={current} onOpen={onOpen} />
    </div>
  )
}
