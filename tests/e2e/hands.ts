/**
 * Hands on a window: real keys, on a screen that nobody looks at. Drivers speak to pages past the browser; its own keys
 * and panels answer to hands alone.
 */
import { execFileSync } from 'node:child_process'
import { afterAll } from 'vitest'
import { canUseApt, findCommand, installWithApt } from './apt.ts'
import { type Display, startDisplay } from './display.ts'
import { type Session, useSession } from './session.ts'

const PACKAGES = ['xvfb', 'xdotool']

/** Between two keys, in ms, as people press them. */
const PRESSING = '250'

/** Whether there can be hands: they take an X server. */
export const CAN_HAVE_HANDS = process.platform === 'linux'

/** A keyboard at a screen of its own. */
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

  /** How many windows are on the screen; a menu is one of them. */
  countWindows(): number {
    return this.#do('search', '--onlyvisible', '--name', '--class', '--classname', '.*').split('\n').length
  }

  /** Takes the screen away. */
  close(): void {
    this.#display.process.kill()
  }

  #do(...args: string[]): string {
    const env = { ...process.env, DISPLAY: this.display }
    return execFileSync('xdotool', args, { env, encoding: 'utf8' })
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
