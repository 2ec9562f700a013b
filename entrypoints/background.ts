import { defineBackground } from 'wxt/utils/define-background'
import { onReaderCommand } from '../browser/commands.ts'
import { onMessage, sendToFrame } from '../browser/messaging.ts'
import { injectCard } from '../browser/scripts.ts'

export default defineBackground(() => {
  onMessage({
    'need-card': async (_, { tabId, frameId }) => {
      if (tabId !== undefined && frameId !== undefined) await injectCard({ tabId, frameId })
    },
  })
  onReaderCommand((command, tabId) => sendToFrame({ tabId, frameId: 0 }, 'run-command', { command }).catch(() => {}))
})
