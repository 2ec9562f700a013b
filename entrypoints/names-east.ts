/** The names in kana and Chinese characters, injected into a frame whose text has letters of it. */
import names from 'virtual:lexicon/east'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerNames } from '../browser/bridge.ts'

export default defineUnlistedScript(() => offerNames('east', names))
