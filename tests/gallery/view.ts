import type { ComponentChild } from 'preact'
import type { Language } from '../../data/types.ts'

/** The screens, by the name of their styles in components/. */
export const SCREENS = ['card', 'popup', 'panel', 'options', 'dossier', 'welcome'] as const
/** One of the screens. */
export type Screen = (typeof SCREENS)[number]

/** One state of a screen: the gallery draws it, the tests look it through, the pictures show it. */
export interface View {
  draw: (locale: Language) => ComponentChild
  /** What is typed into the search field. */
  query?: string
  /** What is pressed to get there, one after the other. */
  press?: readonly string[]
  /** What is there in the end; absent: what was drawn. */
  shows?: string
  /** What is in this state, where the rest is as in others: tests look through that alone. */
  part?: string
  /** CSS px of the window for its picture; absent: the screen's own. */
  width?: number
  height?: number
  /** True where the picture is of the whole page, however long. */
  isWhole?: boolean
}

/** The states of one screen. By their names: the screen's own, then what is special about the state. */
export type Views = Readonly<Record<string, View>>

/** The screen that a view is a state of. */
export const screenOf = (view: string): Screen => {
  const screen = SCREENS.find((one) => view === one || view.startsWith(`${one}-`))
  if (!screen) throw new Error(`The name of the view “${view}” does not begin with a screen’s`)
  return screen
}

/** What nobody is told. */
export const ignore = () => undefined
