/** The names in Cyrillic script, injected into a frame whose text has letters of it. */
import names from 'virtual:lexicon/cyrillic'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerNames } from '../browser/bridge.ts'

export default defineUnlistedScript(() => offerNames('cyrillic', names))
