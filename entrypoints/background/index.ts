import { defineBackground } from 'wxt/utils/define-background'
import { createCounter } from '../../browser/badge.ts'
import { onPageCommand, onPanelCommand } from '../../browser/commands.ts'
import { welcomeOnInstall } from '../../browser/first-run.ts'
import { tellFrames, toggleMarks } from '../../browser/frames.ts'
import { offerLookUp } from '../../browser/menu.ts'
import { onMessage, sendToFrame } from '../../browser/messaging.ts'
import { answerInOmnibox } from '../../browser/omnibox.ts'
import { startInOpenTabs } from '../../browser/open-tabs.ts'
import { runCommand } from '../../browser/page-tour.ts'
import { openDossier } from '../../browser/pages.ts'
import { askPanel, openPanel } from '../../browser/panel.ts'
import { injectCard, injectNames } from '../../browser/scripts.ts'
import { readTexts } from '../../browser/texts.ts'
import { hideEntity, showEntity } from '../../settings/changes.ts'
import { settingsStore } from '../../settings/store.ts'
import { createFinder } from './finder.ts'

export default defineBackground(() => {
  const recount = createCounter()
  onMessage({
    'page-changed': (_, { tabId }) => {
      if (tabId !== undefined) recount(tabId)
    },
    'need-names': async ({ script }, { tabId, frameId }) => {
      if (tabId !== undefined && frameId !== undefined) await injectNames({ tabId, frameId }, script)
    },
    'hide-entity': async ({ entity, isHidden, site }) => {
      await settingsStore.update(isHidden ? hideEntity(entity, site) : showEntity(entity, site))
    },
    'hide-here': async (data, { tabId }) => {
      if (tabId !== undefined) await tellFrames(tabId, 'hide-here', data)
    },
    'hidden-here': async (_, { tabId }) =>
      tabId === undefined ? [] : await sendToFrame({ tabId, frameId: 0 }, 'hidden-here', undefined),
    'need-card': async (_, { tabId, frameId }) => {
      if (tabId !== undefined && frameId !== undefined) await injectCard({ tabId, frameId })
    },
    'open-dossier': async ({ entity }) => {
      await openDossier(entity)
    },
    'card-over-page': async (wish, { tabId }) =>
      tabId !== undefined && (await sendToFrame({ tabId, frameId: 0 }, 'card-over-page', wish)),
    'release-card': async (data, { tabId }) =>
      tabId !== undefined && (await sendToFrame({ tabId, frameId: 0 }, 'release-card', data)),
    'need-texts': ({ language }) => readTexts(language),
  })
  startInOpenTabs()
  welcomeOnInstall()
  onPanelCommand(openPanel)
  offerLookUp((query, windowId) => {
    void openPanel(windowId)
    void askPanel(query)
  })
  const find = createFinder()
  answerInOmnibox({
    find,
    // A tab of its own: whoever looks a word up goes on reading afterwards.
    open: async (query) => openDossier((await find(query))[0]?.entity),
  })
  onPageCommand((command, tabId) => {
    void (command === 'toggle-marks' ? toggleMarks(tabId) : runCommand(tabId, command))
  })
})
