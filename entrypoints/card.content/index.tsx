import cardPack from 'virtual:card-pack'
import { render } from 'preact'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { offerCard } from '../../browser/bridge.ts'
import cardStyle from '../../components/card.css?inline'
import { FactCard } from '../../components/FactCard.tsx'
import tokens from '../../components/tokens.css?inline'
import { CARD_LANGUAGES, type CardLanguage } from '../../data/types.ts'
import { pickLocale } from '../../locales/pick-locale.ts'
import { Card, type CardView } from './card.ts'
import hostStyle from './host.css?inline'

const entityById = new Map(cardPack.entities.map((entity) => [entity.id, entity]))
const pack = { ...cardPack, entityById }

const drawWith = (locale: CardLanguage) => (panel: HTMLElement, view: CardView | null) =>
  render(
    view && (
      <FactCard
        entity={view.entity}
        pack={pack}
        locale={locale}
        pinned={view.isPinned}
        onPin={(isPinned) => view.send({ type: 'pin', isPinned })}
        onClose={() => view.send({ type: 'close' })}
        kind={view.request.kind}
        surface={view.request.surface}
        takesFocus={view.takesFocus}
      />
    ),
    panel,
  )

export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const locale = pickLocale(navigator.languages, CARD_LANGUAGES)
    offerCard(
      new Card({
        style: `${tokens}\n${cardStyle}\n${hostStyle}`,
        draw: drawWith(locale),
        labelOf: ({ entity }) => entityById.get(entity)?.names[locale] ?? '',
        signal,
      }),
    )
  },
})
