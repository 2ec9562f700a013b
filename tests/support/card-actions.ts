import type { CardActions } from '../../browser/bridge.ts'

/** Actions of a card that come to nothing, for tests of what doesn't act. */
export const ACTIONS: CardActions = {
  host: '',
  texts: () => Promise.reject(new Error('There is no pack here')),
  openDossier: () => {},
  hide: () => {},
  show: () => {},
}
