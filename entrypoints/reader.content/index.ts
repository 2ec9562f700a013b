import { defineContentScript } from 'wxt/utils/define-content-script'
import lexicon from 'virtual:lexicon'
import 'virtual:marks.css'
import { createDetector } from '../../matching/detector.ts'

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const detector = createDetector(lexicon)
    signal.throwIfAborted()
    detector.scan('')
  },
})
