/**
 * Where the scripts of one frame meet, the reader's, the card's and those with names: slots on the global of their
 * isolated world, which the page cannot see.
 */
import type { Language, Texts } from '../data/types.ts'
import type { MentionKind, PartScript } from '../matching/types.ts'
import type { Choice, HideScope } from '../settings/settings.ts'
import type { Point } from './pointing.ts'

/** Tag of the card's host element, which is in the page only while a card is open. */
export const HOST_TAG = 'backstory-card'

/**
 * What asked for a card. `tap`: a click by finger; `tour`: the key that goes on to the next mention; `keyboard`: the key
 * that opens a card.
 */
export type CardCause = 'hover' | 'click' | 'tap' | 'tour' | 'keyboard'

/** Where the reader wants cards, how they look and what they speak. */
export interface CardLook {
  place: Choice<'cardPlace'>
  theme: Choice<'theme'>
  textSize: Choice<'textSize'>
  /** The reader's language; absent: the browser's. */
  language?: Language
  /** Absent: the reader's language. */
  speaks?: Choice<'cardLanguage'>
}

/** What a card has the reader's script do: it speaks no extension API itself, which would weigh 10 kB. */
export interface CardActions {
  /** What the pack says in a language. Rejects where the extension is gone. */
  texts(language: Language): Promise<Texts>
  /** Host name of the site; empty where the page has none. */
  readonly host: string
  /** Opens the dossier at an entity. */
  openDossier(entity: string): void
  /** Leaves an entity unmarked. */
  hide(entity: string, scope: HideScope): void
  /** Undoes `hide`. */
  show(entity: string, scope: HideScope): void
}

/** A wish for a card. */
export interface CardRequest {
  entity: string
  kind: MentionKind
  /** How the entity is written on the page. */
  surface: string
  cause: CardCause
  look: CardLook
  actions: CardActions
  /** Where it is written. */
  range: StaticRange
  /** The boxes of its lines now, in CSS px of the viewport; empty once the page has taken it away or hides it. */
  lines: () => readonly DOMRect[]
  /** The point that was pointed at, in CSS px of the viewport; absent for the keyboard. */
  point?: Point
}

/** What happens in a frame that its card over the page can't see: the pointer leaves the mention, a press elsewhere, Esc. */
export type Release = 'leave' | 'press-outside' | 'escape'

/** The card's script, as the reader's sees it. */
export interface CardHandle {
  open(request: CardRequest): void
  close(): void
  /** Pins the open card, or unpins it. Does nothing where none is open. */
  togglePin(): void
  /** Closes a card for what happened in a frame. A pinned one stays, unless it was Esc. */
  release(why: Release): void
  /** True while a card is shown. */
  readonly isOpen: boolean
}

const SLOT = Symbol.for('backstory.card')
type Slot = { [SLOT]?: CardHandle }

/** Offers the card to the reader's script of the same frame. */
export const offerCard = (handle: CardHandle): void => {
  ;(globalThis as Slot)[SLOT] = handle
}

/** The card of this frame, or undefined before its script was injected. */
export const offeredCard = (): CardHandle | undefined => (globalThis as Slot)[SLOT]

const NAMES = Symbol.for('backstory.names')
type NamesSlot = { [NAMES]?: Partial<Record<PartScript, string>> }

/** Offers the names of a script to the reader's script of the same frame. */
export const offerNames = (script: PartScript, names: string): void => {
  const slot = globalThis as NamesSlot
  slot[NAMES] = { ...slot[NAMES], [script]: names }
}

/** The names of a script, or undefined before their script was injected. */
export const offeredNames = (script: PartScript): string | undefined =>
  (globalThis as NamesSlot)[NAMES]?.[script]

const CLAIM = Symbol.for('backstory.reader')
type ClaimSlot = { [CLAIM]?: () => boolean }

/**
 * Claims the frame for the reader's script that asks. False where another that is still alive has it: when a browser
 * starts with an update, a page can get the script twice. A dead one, left by the version before, gives way.
 * @param isAlive whether the script that claims can still reach its extension
 */
export const claimFrame = (isAlive: () => boolean): boolean => {
  const slot = globalThis as ClaimSlot
  if (slot[CLAIM]?.()) return false
  slot[CLAIM] = isAlive
  return true
}
