import { defineBackground } from 'wxt/utils/define-background'
import { showCount } from '../browser/badge.ts'
import { onReaderCommand } from '../browser/commands.ts'
import { onMessage, sendToFrame } from '../browser/messaging.ts'
import { injectCard } from '../browser/scripts.ts'
import { forgetClosedTabs, putFrameEntities } from '../browser/tab-entities.ts'

export default defineBackground(() => {
  onMessage({
    'page-changed': async ({ entities }, { tabId, frameId }) => {
      if (tabId === undefined || frameId === undefined) return
      const ids = entities.map(({ entity }) => entity)
      await showCount(tabId, await putFrameEntities({ tabId, frameId }, ids))
    },
    'need-card': async (_, { tabId, frameId }) => {
      if (tabId !== undefined && frameId !== undefined) await injectCard({ tabId, frameId })
    },
  })
  forgetClosedTabs()
  // A page without a reader, such as the browser's own, has no mention to go to.
  onReaderCommand((command, tabId) =>
    sendToFrame({ tabId, frameId: 0 }, 'run-command', { command }).catch(() => {}),
  )
})
