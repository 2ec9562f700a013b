import { lookupWords } from '../locales/lookup.ts'
import { fill } from '../locales/words.ts'
import { LockNote } from './LockNote.tsx'
import { Notice } from './Notice.tsx'
import { PageList, type Place } from './PageList.tsx'
import type { Pack } from './pack.ts'
import type { Barrier, PageState } from './page-state.ts'
import { Starters } from './Starters.tsx'
import { shownHost } from './shown-host.ts'

interface Props {
  page: PageState
  pack: Pack
  /** Where on the page the reader is; absent where that isn't followed. */
  place?: Place | undefined
  onShow: (id: string) => void
  onOpen: (id: string) => void
  /** The way up from the first line of the list. */
  onTop: () => void
  onTurnOn: () => void
  /** Asks the reader for permission to read pages. */
  onAllow: () => void
}

interface OffProps extends Pick<Props, 'pack' | 'onTurnOn'> {
  title: string
  isLocked: boolean
}

const OffNotice = ({ title, pack, isLocked, onTurnOn }: OffProps) => {
  const words = lookupWords(pack.language)
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

interface BarrierProps extends Pick<Props, 'pack' | 'onAllow'> {
  barrier: Barrier
}

/** Says why the page can't be read, what can be done about it, and what works anyway. */
const BarrierNotice = ({ barrier, pack, onAllow }: BarrierProps) => {
  const words = lookupWords(pack.language)
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

/** What the page in front mentions, or why that isn't known. */
export const PageMentions = ({ page, pack, onTurnOn, onAllow, ...list }: Props) => {
  const words = lookupWords(pack.language)
  switch (page.kind) {
    case 'loading':
      return <p class="help lines-heading loading">{words.loading}</p>
    case 'restricted':
      return <BarrierNotice barrier={page.barrier} pack={pack} onAllow={onAllow} />
    case 'unread':
      return <Notice title={words.unread} help={words.unreadHelp} />
    case 'all-off':
      return <OffNotice {...page} title={words.allOff} pack={pack} onTurnOn={onTurnOn} />
    case 'site-off': {
      // What has no host can't be listed.
      if (page.host === '') return <Notice title={words.pageOff} help={words.pageOffHelp} />
      const title = fill(words.siteOff, { host: shownHost(page.host) })
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
