import entityIds from 'virtual:entity-categories'
import lexicon from 'virtual:lexicon'
import 'virtual:marks.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { createDetector } from '../../matching/detector.ts'
import { runReader } from './reader.ts'

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => runReader({ makeDetector: () => createDetector(lexicon), entityIds, signal }),
})
