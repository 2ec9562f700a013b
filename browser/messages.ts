/** The messages between the scripts of the extension: every one that exists, with its answer. */

import type { Language, Texts } from '../data/types.ts'
import type { MentionKind, PartScript } from '../matching/types.ts'
import type { CardCause, Release } from './bridge.ts'
import type { Point } from './pointing.ts'

/** One entity that a page mentions, in order of first appearance. */
export interface PageEntity {
  entity: string
  count: number
}

/** What a frame's reader knows. */
export interface PageReport {
  entities: PageEntity[]
  /** True while the page is being read for the first time. */
  isReading: boolean
  /** True where the reader hid the marks for now. */
  isQuiet: boolean
}

/** What a frame asks the top page to show: a card for a mention whose lines are here in the frame, in CSS px. */
export interface FrameWish {
  entity: string
  kind: MentionKind
  surface: string
  cause: CardCause
  lines: { x: number; y: number; width: number; height: number }[]
  /** What was pointed at, and one place in the coordinates of both the frame and the screen; absent for the keyboard. */
  pointer?: { point: Point; place: { inFrame: Point; onScreen: Point } }
  frame: { url: string; width: number; height: number }
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
  /** A frame's reader → background → the top frame's: something happened that closes its card. True where it stays. */
  'release-card': { data: { why: Release }; answer: boolean }
  /** Popup → every frame's reader: what is mentioned here? */
  'report-page': { data: undefined; answer: PageReport }
  /** Popup, background → every frame's reader: when was it used last? In ms since 1970; 0 for never. */
  'last-used': { data: undefined; answer: number }
  /** Popup, panel → reader: scroll to a mention of the entity. False where none is left in this direction. */
  'show-mention': { data: { entity: string; from: TourStart }; answer: boolean }
  /** Popup, panel, background → reader: the tour from mention to mention has moved on to another frame. */
  'leave-tour': { data: undefined; answer: undefined }
  /** Popup, background → every frame's reader: show the marks, or hide them until the page is left. */
  'show-marks': { data: { on: boolean }; answer: undefined }
  /** Background → reader: a keyboard command. False where no mention is left in this direction. */
  'run-command': { data: { command: ReaderCommand; from: TourStart }; answer: boolean }
  /** A reader → background → every frame's: leave an entity unmarked until the page is left, or mark it again. */
  'hide-here': { data: { entity: string; isHidden: boolean }; answer: undefined }
  /** A frame's reader → background → the top frame's: which entities are left unmarked until the page is left? */
  'hidden-here': { data: undefined; answer: readonly string[] }
}

/** From where a frame goes on to its next mention: where the reader is in it, or its first or last one. */
export type TourStart = 'here' | 'edge'
/** The keyboard commands that a frame's reader runs. */
export type ReaderCommand = 'next-mention' | 'previous-mention' | 'open-card' | 'close-card' | 'pin-card'
/** The name of a message. */
export type MessageType = keyof Messages
