import outline from 'virtual:pack/outline'
import { render } from 'preact'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { type CardActions, type CardRequest, offerCard } from '../../browser/bridge.ts'
import cardStyle from '../../components/card.css?inline'
import { FactCard } from '../../components/FactCard.tsx'
import { createPack, type Pack } from '../../components/pack.ts'
import tokens from '../../components/tokens.css?inline'
import type { Hiding } from '../../components/use-hiding.ts'
import { Card, type CardView } from './card.ts'
import { createLanguageOf } from './card-language.ts'
import hostStyle from './host.css?inline'
import { Packs, patientCard } from './packs.ts'
import { pageDate } from './page-date.ts'

const hidingBy = (actions: CardActions): Hiding => ({
  host: actions.host,
  onHide: (entity, scope) => actions.hide(entity, scope),
  onShow: (entity, scope) => actions.show(entity, scope),
})

/** Draws cards, each in its pack. */
const createDrawing = (packOf: (request: CardRequest) => Pack | undefined) => {
  let shown: Pack | undefined
  return {
    labelOf: (entity: string) => shown?.entityById.get(entity)?.name ?? '',
    draw: (panel: HTMLElement, view: CardView | null) => {
      shown = view ? packOf(view.request) : undefined
      render(
        view && shown && (
          <FactCard
            entity={view.entity}
            pack={shown}
            isPinned={view.isPinned}
            onPin={(isPinned) => view.send({ type: 'pin', isPinned })}
            onClose={() => view.send({ type: 'close' })}
            onNavigate={view.onNavigate}
            mention={{ kind: view.request.kind, surface: view.request.surface }}
            pageDate={pageDate(document)}
            onDossier={view.request.actions.openDossier}
            hiding={hidingBy(view.request.actions)}
            takesFocus={view.takesFocus}
          />
        ),
        panel,
      )
    },
  }
}

export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const packs = new Packs(async (language, { actions }) =>
      createPack(outline, await actions.texts(language)),
    )
    const languageOf = createLanguageOf()
    const drawing = createDrawing((request) => packs.get(languageOf(request)))
    const card = new Card({ style: `${tokens}\n${cardStyle}\n${hostStyle}`, ...drawing, signal })
    offerCard(patientCard({ card, packs, languageOf }))
  },
})
