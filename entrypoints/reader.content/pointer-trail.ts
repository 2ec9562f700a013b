import type { Point } from '../../browser/pointing.ts'

/** A place in CSS px of the frame's viewport, and in those of the screen. */
export interface Place {
  inFrame: Point
  onScreen: Point
}

/** Firefox says where the viewport is. */
interface ScreenedWindow {
  mozInnerScreenX?: number
  mozInnerScreenY?: number
}

/** Where the viewport must be if all of the window's bars are above it, and its borders are the same on both sides. */
const guess = (): Place => {
  const { mozInnerScreenX, mozInnerScreenY } = globalThis as ScreenedWindow
  return {
    inFrame: { x: 0, y: 0 },
    onScreen: {
      x: mozInnerScreenX ?? screenX + (outerWidth - innerWidth) / 2,
      y: mozInnerScreenY ?? screenY + outerHeight - innerHeight,
    },
  }
}

/** Remembers where the pointer was last: all that two frames of different origins know of each other's places. */
export class PointerTrail {
  #last: Place | null = null

  constructor(signal: AbortSignal) {
    const note = ({ clientX, clientY, screenX, screenY }: PointerEvent) => {
      this.#last = { inFrame: { x: clientX, y: clientY }, onScreen: { x: screenX, y: screenY } }
    }
    for (const type of ['pointermove', 'pointerover', 'pointerout', 'pointerdown'] as const) {
      addEventListener(type, note, { capture: true, passive: true, signal })
    }
  }

  /** Where the pointer was last; a guess where it has not been here yet. */
  get last(): Place {
    return this.#last ?? guess()
  }

  /** How far this frame's coordinates are from those of the frame that knows another place. */
  offsetOf({ inFrame, onScreen }: Place): Point {
    const here = this.last
    return {
      x: here.inFrame.x + onScreen.x - here.onScreen.x - inFrame.x,
      y: here.inFrame.y + onScreen.y - here.onScreen.y - inFrame.y,
    }
  }
}
