/**
 * Hands on a window: real keys and a real mouse, on a screen that nobody looks at. Drivers speak to pages past the
 * browser; its own keys, menus, bars and panels answer to hands alone.
 */
import { execFileSync } from 'node:child_process'
import type { Page } from 'puppeteer-core'
import { afterAll } from 'vitest'
import { canUseApt, findCommand, installWithApt } from './apt.ts'
import { type Display, startDisplay } from './display.ts'
import { type Session, useSession } from './session.ts'
import { until } from './until.ts'

const PACKAGES = ['xvfb', 'xdotool']

/** Between two letters, and two keys, in ms: an address bar that is faster used than by people leaves some out. */
const TYPING = '60'
const PRESSING = '250'

interface Place {
  x: number
  y: number
}

/** Whether there can be hands: they take an X server. */
export const CAN_HAVE_HANDS = process.platform === 'linux'

/** A keyboard and a mouse at a screen of their own. */
export class Hands {
  readonly #display: Display

  private constructor(display: Display) {
    this.#display = display
  }

  /** The screen, as `DISPLAY` names it. */
  get display(): string {
    return this.#display.name
  }

  /** Sets a screen up; installs what that takes where it is missing. */
  static async atNewScreen(): Promise<Hands> {
    if (!(findCommand('Xvfb') && findCommand('xdotool'))) {
      if (!canUseApt()) throw new Error(`These tests need ${PACKAGES.join(' and ')}: install them.`)
      installWithApt(PACKAGES)
    }
    return new Hands(await startDisplay(1400, 1000))
  }

  /** Presses keys one after another, each as xdotool names it: `a`, `Return`, `alt+shift+j`. */
  press(...keys: string[]): void {
    this.#do('key', '--delay', PRESSING, ...keys)
  }

  type(text: string): void {
    this.#do('type', '--delay', TYPING, text)
  }

  /** Presses a button of the mouse on a place of a page, in CSS px of its window. */
  async click(page: Page, place: Place, button: 'left' | 'right' = 'left'): Promise<void> {
    const corner = await this.#cornerOf(page)
    this.#moveTo({ x: corner.x + place.x, y: corner.y + place.y })
    this.#do('click', button === 'left' ? '1' : '3')
  }

  close(): void {
    this.#display.process.kill()
  }

  /** Where on the screen a page begins. Only what a page hears of the mouse tells. */
  #cornerOf(page: Page): Promise<Place> {
    let corner: Place | undefined
    const hears = page.evaluate(
      () =>
        new Promise<Place>((resolve) => {
          const onMove = (event: MouseEvent) =>
            resolve({ x: event.screenX - event.clientX, y: event.screenY - event.clientY })
          addEventListener('mousemove', onMove, { once: true, capture: true })
        }),
    )
    hears.then((heard) => {
      corner = heard
    })
    let tremor = 0
    return until('the page to hear of the mouse', async () => {
      tremor = 1 - tremor
      this.#moveTo({ x: 500 + tremor, y: 500 })
      return corner
    })
  }

  #moveTo({ x, y }: Place): void {
    this.#do('mousemove', String(Math.round(x)), String(Math.round(y)))
  }

  #do(...args: string[]): void {
    execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: this.display } })
  }
}

/** One browser for the whole file, in a window, and hands at it. */
export function useHands(): { session: () => Session; hands: () => Hands } {
  let hands: Hands
  // Said first, done last: the window goes before its screen.
  afterAll(() => hands?.close())
  const session = useSession(async () => {
    hands = await Hands.atNewScreen()
    return { display: hands.display }
  })
  return { session, hands: () => hands }
}
