import { cards } from './cards.tsx'
import { choices } from './choices.tsx'
import { dossiers } from './dossiers.tsx'
import { lookups } from './lookups.tsx'
import type { Screen, Views } from './view.ts'

/** Every screen in its states. */
export const views: Views = { ...cards, ...lookups, ...choices, ...dossiers }

interface Window {
  width: number
  height: number
  /** Widths at which no text may stick out: where a screen is narrowest, and where its columns stand side by side. */
  fits: readonly number[]
}

/** CSS px of the window that the pictures of a screen are taken in. */
export const WINDOWS: Readonly<Record<Screen, Window>> = {
  card: { width: 408, height: 640, fits: [320] },
  popup: { width: 380, height: 600, fits: [380] },
  panel: { width: 360, height: 720, fits: [240] },
  options: { width: 1280, height: 860, fits: [320, 1280] },
  dossier: { width: 1360, height: 900, fits: [320, 1360] },
  welcome: { width: 1000, height: 900, fits: [320] },
}
