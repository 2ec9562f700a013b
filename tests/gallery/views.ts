import { cards } from './cards.tsx'
import { choices } from './choices.tsx'
import { dossiers } from './dossiers.tsx'
import { lookups } from './lookups.tsx'
import type { Screen, Views } from './view.ts'

/** Every screen in its states. */
export const views: Views = { ...cards, ...lookups, ...choices, ...dossiers }

/** CSS px of the window that a screen's picture is taken in, and of the narrowest that it must fit. */
export const WINDOWS: Readonly<Record<Screen, { width: number; height: number; narrowest: number }>> = {
  card: { width: 408, height: 640, narrowest: 320 },
  popup: { width: 380, height: 600, narrowest: 380 },
  panel: { width: 360, height: 720, narrowest: 280 },
  options: { width: 1280, height: 860, narrowest: 320 },
  dossier: { width: 1360, height: 900, narrowest: 320 },
  welcome: { width: 1000, height: 900, narrowest: 320 },
}
