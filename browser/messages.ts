/** The messages between the scripts of the extension: every one that exists, with its answer. */

import type { Language, Texts } from '../data/types.ts'
import type { MentionKind, PartScript } from '../matching/types.ts'
import type { CardCause } from './bridge.ts'

/** One entity that a page mentions, in order of first appearance. */
export interface PageEntity {
  entity: string
  count: number
}

/** What a frame's reader knows. */
export interface PageReport {
  entities: PageEntity[]
  /** False where the reader is switched off here, by site or altogether. */
  active: boolean
  /** True where the reader hid the marks for now. */
  quiet: boolean
}

/** What a frame wishes the top page to show: a card, for a mention at these places of the frame, in CSS px. */
export interface FrameWish {
  entity: string
  kind: MentionKind
  surface: string
  cause: CardCause
  point: Point
  lines: { x: number; y: number; width: number; height: number }[]
  /** One place as the frame and as the screen count. */
  place: { inFrame: Point; onScreen: Point }
}

interface Point {
  x: number
  y: number
}

/** Request type → what is sent with it and what comes back. */
export interface Messages {
  /** Reader → background: the mentions of this frame changed. */
  'page-changed': { data: PageReport; answer: undefined }
  /** Reader → background: inject the card script into this frame. */
  'need-card': { data: undefined; answer: undefined }
  /** Reader → background: inject the names of a script into this frame. */
  'need-names': { data: { script: PartScript }; answer: undefined }
  /** Reader → background: what the pack says in a language; in English where that can't be read. */
  'need-texts': { data: { language: Language }; answer: Texts }
  /** Reader → background: leave an entity unmarked, on a site or everywhere, or mark it again. */
  'hide-entity': { data: { entity: string; isHidden: boolean; site?: string }; answer: undefined }
  /** Reader → background: open the dossier, at an entity where one is given. */
  'open-dossier': { data: { entity?: string }; answer: undefined }
  /** A frame's reader → background → the top frame's: open a card over the page. False where it must open in the frame. */
  'card-over-page': { data: FrameWish; answer: boolean }
  /** The same way: the pointer left that mention, or something else was pressed. */
  'release-card': { data: { why: 'leave' | 'press-outside' }; answer: undefined }
  /** Popup → every frame's reader: what is mentioned here? */
  'report-page': { data: undefined; answer: PageReport }
  /** Popup → reader: scroll to the mention of the entity after the last one shown. False where there is none. */
  'show-mention': { data: { entity: string }; answer: boolean }
  /** Popup, background → every frame's reader: show the marks, or hide them until the page is left. */
  'show-marks': { data: { on: boolean }; answer: undefined }
  /** Background → reader: a keyboard command. */
  'run-command': { data: { command: ReaderCommand }; answer: undefined }
}

export type ReaderCommand = 'next-mention' | 'previous-mention' | 'open-card' | 'close-card' | 'pin-card'
export type MessageType = keyof Messages
