import { FactCard } from '../../components/FactCard.tsx'
import type { MentionNote } from '../../components/MatchNote.tsx'
import type { Language } from '../../data/types.ts'
import { packIn } from './stock.ts'
import { ignore, type View, type Views } from './view.ts'

interface Given {
  mention?: MentionNote
  pageDate?: string
  isPinned?: boolean
}

const card = (entity: string, given: Given, locale: Language) => (
  <FactCard
    entity={entity}
    pack={packIn(locale)}
    isPinned={given.isPinned ?? false}
    {...(given.mention && { mention: given.mention })}
    pageDate={given.pageDate}
    hiding={{ host: 'news.example', onHide: ignore, onShow: ignore }}
    onDossier={ignore}
    onPin={ignore}
    onClose={ignore}
  />
)

/** The card of an entity, all of it. */
export const cardOf = (entity: string, given: Given = {}, more: Partial<View> = {}): View => ({
  draw: (locale) => card(entity, given, locale),
  isWhole: true,
  ...more,
})

const ASK = '.card-actions [aria-expanded=false]'

/** The card of one entity in its states. Where it stands on a page, pictures of the extension show. */
export const cards: Views = {
  card: cardOf('shoigu'),
  'card-scrolls': { draw: (locale) => card('kim-jong-un', {}, locale) },
  'card-pinned': cardOf('kinzhal', { isPinned: true }),
  'card-map': cardOf('vostochny'),
  'card-timeline': cardOf('putin'),
  'card-relations': cardOf('north-korea'),
  'card-misspelt': cardOf('kinzhal', {
    mention: { kind: 'fuzzy', surface: 'Kinjhal' },
    pageDate: '2026-11-02',
  }),
  'card-context': cardOf('six-party-talks', { mention: { kind: 'context', surface: 'talks' } }),
  'card-surname': cardOf('shoigu', { mention: { kind: 'short', surface: 'Shoigu' } }),
  'card-claims': cardOf('pariah-pact'),
  'card-led-to': cardOf('kinzhal', {}, { press: ['.related .entity-button'], shows: '.back' }),
  'card-asked': cardOf('putin', {}, { press: [ASK], shows: '[data-scope=site]' }),
  'card-hidden': cardOf('putin', {}, { press: [ASK, '[data-scope=site]'], shows: '.undo' }),
}
