import { popupWords } from '../locales/popup.ts'
import { fill, type Words } from '../locales/words.ts'
import { EntityButton } from './EntityButton.tsx'
import { LockNote } from './LockNote.tsx'
import { Notice } from './Notice.tsx'
import { PageList, type Place } from './PageList.tsx'
import type { DrawnEntity, Pack } from './pack.ts'
import type { Barrier, PageState } from './page-state.ts'

interface Props {
  page: PageState
  pack: Pack
  /** Where on the page the reader is; absent where that isn't followed. */
  place?: Place | undefined
  onShow: (id: string) => void
  onOpen: (id: string) => void
  onTurnOn: () => void
  /** Asks the reader for leave to read pages. */
  onAllow: () => void
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

interface NoticeProps {
  words: Words<'popup'>
}

interface OffProps extends Pick<Props, 'pack' | 'onTurnOn'> {
  title: string
  isLocked: boolean
}

const OffNotice = ({ title, pack, isLocked, onTurnOn }: OffProps) => {
  const words = popupWords(pack.language)
  return (
    <Notice title={title} help={words.offHelp}>
      {isLocked ? (
        <LockNote locale={pack.language} />
      ) : (
        <button type="button" class="button" onClick={onTurnOn}>
          {words.turnOn}
        </button>
      )}
    </Notice>
  )
}

/** Says why the page can't be read, what can be done about it, and what works all the same. */
const BarrierNotice = ({
  barrier,
  words,
  onAllow,
}: NoticeProps & { barrier: Barrier } & Pick<Props, 'onAllow'>) => {
  const { why, help } = words.barrier[barrier]
  return (
    <Notice title={why} help={help}>
      {barrier === 'permission' && (
        <button type="button" class="button" onClick={onAllow}>
          {words.allow}
        </button>
      )}
      <p class="help">{words.worksEverywhere}</p>
    </Notice>
  )
}

/** What the page in front mentions, or why that can't be told. */
export const PopupPage = ({ page, pack, onTurnOn, onAllow, ...list }: Props) => {
  const words = popupWords(pack.language)
  switch (page.kind) {
    case 'loading':
      return <p class="help lines-heading loading">{words.loading}</p>
    case 'restricted':
      return <BarrierNotice barrier={page.barrier} words={words} onAllow={onAllow} />
    case 'unread':
      return <Notice title={words.unread} help={words.unreadHelp} />
    case 'all-off':
      return <OffNotice {...page} title={words.allOff} pack={pack} onTurnOn={onTurnOn} />
    case 'site-off': {
      // What has no host can't be listed.
      if (page.host === '') return <Notice title={words.pageOff} help={words.pageOffHelp} />
      const title = fill(words.siteOff, { host: page.host })
      return <OffNotice {...page} title={title} pack={pack} onTurnOn={onTurnOn} />
    }
    case 'read':
      if (page.entities.length === 0)
        return (
          <Notice title={words.nothingHere} help={words.nothingHereHelp}>
            <Starters pack={pack} onOpen={list.onOpen} />
          </Notice>
        )
      return (
        <section>
          <h2 class="section-heading lines-heading">
            {words.onThisPage} <span class="heading-count">{page.entities.length}</span>
          </h2>
          <PageList {...list} entities={page.entities} pack={pack} />
        </section>
      )
  }
}
