import type { Language } from '../data/types.ts'
import { popupWords } from '../locales/popup.ts'
import { fill, type Words } from '../locales/words.ts'
import { EntityButton } from './EntityButton.tsx'
import { Notice } from './Notice.tsx'
import { PageList } from './PageList.tsx'
import type { DrawnEntity, Pack } from './pack.ts'

/** What is known about the page in the active tab. `restricted`: browsers let no extension read it. `unread`: no reader is there. */
export type PageState =
  | { kind: 'loading' | 'restricted' | 'unread' | 'all-off' }
  | { kind: 'site-off'; host: string }
  | { kind: 'read'; entities: readonly { entity: string; count: number }[] }

interface Props {
  page: PageState
  pack: Pack
  locale: Language
  onShow: (id: string) => void
  onOpen: (id: string) => void
  onTurnOn: () => void
}

/** From each category, the entity that the article says most about: a way in for a reader whose page has nothing. */
export const startersOf = ({ entityById, categories }: Pack): DrawnEntity[] =>
  categories.flatMap(({ id }) => {
    const own = [...entityById.values()].filter((entity) => entity.category === id)
    return own.toSorted((a, b) => b.facts.length - a.facts.length).slice(0, 1)
  })

const Starters = ({ pack, onOpen }: Pick<Props, 'pack' | 'onOpen'>) => (
  <ul class="entity-buttons">
    {startersOf(pack).map((entity) => (
      <li key={entity.id}>
        <EntityButton entity={entity} pack={pack} onOpen={onOpen} />
      </li>
    ))}
  </ul>
)

const OffNotice = ({
  title,
  words,
  onTurnOn,
}: {
  title: string
  words: Words<'popup'>
  onTurnOn: () => void
}) => (
  <Notice title={title} help={words.offHelp}>
    <button type="button" class="button" onClick={onTurnOn}>
      {words.turnOn}
    </button>
  </Notice>
)

/** What the page at hand mentions, or why that can't be told. */
export const PopupPage = ({ page, pack, locale, onShow, onOpen, onTurnOn }: Props) => {
  const words = popupWords(locale)
  switch (page.kind) {
    case 'loading':
      return <p class="help lines-heading">{words.loading}</p>
    case 'restricted':
      return <Notice title={words.restricted} help={words.restrictedHelp} />
    case 'unread':
      return <Notice title={words.unread} help={words.unreadHelp} />
    case 'all-off':
      return <OffNotice title={words.allOff} words={words} onTurnOn={onTurnOn} />
    case 'site-off':
      return <OffNotice title={fill(words.siteOff, { host: page.host })} words={words} onTurnOn={onTurnOn} />
    case 'read':
      if (page.entities.length === 0)
        return (
          <Notice title={words.nothingHere} help={words.nothingHereHelp}>
            <Starters pack={pack} onOpen={onOpen} />
          </Notice>
        )
      return (
        <section>
          <h2 class="section-heading lines-heading">
            {words.onThisPage} <span class="heading-count">{page.entities.length}</span>
          </h2>
          <PageList entities={page.entities} pack={pack} locale={locale} onShow={onShow} onOpen={onOpen} />
        </section>
      )
  }
}
