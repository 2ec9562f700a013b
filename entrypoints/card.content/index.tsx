import outline from 'virtual:pack/outline'
import { render } from 'preact'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { type CardActions, offerCard } from '../../browser/bridge.ts'
import { sendToBackground } from '../../browser/messaging.ts'
import cardStyle from '../../components/card.css?inline'
import { FactCard } from '../../components/FactCard.tsx'
import { createPack, type Pack } from '../../components/pack.ts'
import tokens from '../../components/tokens.css?inline'
import type { Hiding } from '../../components/use-hiding.ts'
import { pickLocale } from '../../locales/pick-locale.ts'
import { Card, type CardView } from './card.ts'
import hostStyle from './host.css?inline'
import { Packs, patientCard } from './packs.ts'
import { pageDate } from './page-date.ts'

const hidingBy = (actions: CardActions): Hiding => ({
  host: actions.host,
  onHide: (entity, scope) => actions.hide(entity, scope),
  onShow: (entity, scope) => actions.show(entity, scope),
})

const drawWith = (packNow: () => Pack | undefined) => (panel: HTMLElement, view: CardView | null) => {
  const pack = packNow()
  render(
    view && pack && (
      <FactCard
        entity={view.entity}
        pack={pack}
        locale={pack.language}
        pinned={view.isPinned}
        onPin={(isPinned) => view.send({ type: 'pin', isPinned })}
        onClose={() => view.send({ type: 'close' })}
        onNavigate={view.onNavigate}
        mention={{ kind: view.request.kind, surface: view.request.surface }}
        pageDate={pageDate(document)}
        hiding={hidingBy(view.request.actions)}
        takesFocus={view.takesFocus}
      />
    ),
    panel,
  )
}

export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const language = pickLocale(navigator.languages)
    const packs = new Packs(async (wanted) =>
      createPack(outline, await sendToBackground('need-texts', { language: wanted })),
    )
    void packs.bring(language)
    const packNow = () => packs.get(language)
    const card = new Card({
      style: `${tokens}\n${cardStyle}\n${hostStyle}`,
      draw: drawWith(packNow),
      labelOf: (entity) => packNow()?.entityById.get(entity)?.name ?? '',
      signal,
    })
    offerCard(patientCard({ card, packs, languageOf: () => language }))
  },
})
