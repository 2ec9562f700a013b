import type { CardRequest } from '../../browser/bridge.ts'

/** Whether a card is shown, and what keeps it: `peek` goes by itself, `pinned` stays till it is closed. */
export type CardState = { name: 'hidden' } | { name: 'peek' | 'pinned'; request: CardRequest }

/** What can happen to a card. */
export type CardEvent =
  | { type: 'open'; request: CardRequest }
  | { type: 'pin'; isPinned: boolean }
  /** `leave`: the pointer went elsewhere. `lose`: the mention left the window. */
  | { type: 'leave' | 'lose' | 'press-inside' | 'press-outside' | 'escape' | 'close' }

/** The state before a card is asked for, and after it has gone. */
export const HIDDEN: CardState = { name: 'hidden' }

type Shown = Exclude<CardState, { name: 'hidden' }>

/** A card that was opened on purpose doesn't go because the pointer does. */
const onPurpose = (state: Shown): CardState =>
  state.request.cause === 'hover' ? { ...state, request: { ...state.request, cause: 'click' } } : state

/** Pointing takes no pinned card over, and doesn't weaken a card that was opened for the same mention on purpose. */
const isIdle = ({ cause, range }: CardRequest, { name, request }: Shown): boolean =>
  cause === 'hover' && (name === 'pinned' || request.range === range)

const whileShown = (state: Shown, event: CardEvent): CardState => {
  const isPinned = state.name === 'pinned'
  switch (event.type) {
    case 'open':
      return isIdle(event.request, state) ? state : { ...state, request: event.request }
    case 'pin':
      return { ...(onPurpose(state) as Shown), name: event.isPinned ? 'pinned' : 'peek' }
    case 'press-inside':
      return onPurpose(state)
    case 'leave':
      return !isPinned && state.request.cause === 'hover' ? HIDDEN : state
    case 'lose':
    case 'press-outside':
      return isPinned ? state : HIDDEN
    case 'escape':
    case 'close':
      return HIDDEN
  }
}

/** The next state. The same object comes back where nothing changes. */
export const nextState = (state: CardState, event: CardEvent): CardState => {
  if (state.name !== 'hidden') return whileShown(state, event)
  return event.type === 'open' ? { name: 'peek', request: event.request } : state
}
