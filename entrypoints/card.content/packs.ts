import type { CardHandle, CardRequest } from '../../browser/bridge.ts'
import type { Pack } from '../../components/pack.ts'
import type { Language } from '../../data/types.ts'

/** The packs of a frame by language, kept once they are loaded. */
export class Packs {
  readonly #loaded = new Map<Language, Pack>()
  readonly #load: (language: Language, request: CardRequest) => Promise<Pack>

  constructor(load: (language: Language, request: CardRequest) => Promise<Pack>) {
    this.#load = load
  }

  /** The pack in a language, or undefined before `bring` has loaded it. */
  get(language: Language): Pack | undefined {
    return this.#loaded.get(language)
  }

  /** Loads the pack in a language, through the actions of a wish for a card; false where that fails. */
  async bring(language: Language, request: CardRequest): Promise<boolean> {
    const pack = await this.#load(language, request).catch(() => null)
    if (pack) this.#loaded.set(language, pack)
    return pack !== null
  }
}

interface PatientOptions {
  card: CardHandle
  packs: Packs
  languageOf: (request: CardRequest) => Language
}

/**
 * A card that opens once what it says is there, so that it is never seen empty. Of several wishes in the meantime the
 * newest counts. Where the texts can't be had, the extension is gone from the page, and no card opens.
 */
export const patientCard = ({ card, packs, languageOf }: PatientOptions): CardHandle => {
  let newest: CardRequest | null = null
  return {
    open: async (request) => {
      newest = request
      const language = languageOf(request)
      const isThere = packs.get(language) !== undefined || (await packs.bring(language, request))
      if (isThere && newest === request) card.open(request)
    },
    close: () => {
      newest = null
      card.close()
    },
    togglePin: () => card.togglePin(),
    release: (why) => {
      newest = null
      card.release(why)
    },
    get isOpen() {
      return card.isOpen
    },
  }
}
