import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { useCard } from '../../tests/support/use-card.ts'

const opened = useCard()
const { open, point } = opened

describe('for a finger', () => {
  beforeEach(() => {
    document.body.innerHTML = '<b>Kinzhal</b><p style="margin-top:3000px">Elsewhere</p>'
    open('b', 'tap')
  })
  afterEach(() => scrollTo(0, 0))

  test('it is a sheet at the bottom', () => {
    const box = opened.panel.getBoundingClientRect()
    expect(box.bottom).toBe(innerHeight)
    expect(box.height).toBeLessThan(innerHeight * 0.7)
    expect(box.width).toBe(Math.min(innerWidth, 640))
  })

  test('a tap elsewhere closes it; a finger that scrolls doesn’t', () => {
    point('pointerdown', 5, 100, 'touch')
    point('pointercancel', 5, 100, 'touch')
    expect(opened.card.isOpen).toBe(true)
    point('pointerdown', 5, 100, 'touch')
    expect(opened.card.isOpen).toBe(true)
    point('pointerup', 5, 100, 'touch')
    expect(opened.card.isOpen).toBe(false)
  })

  test('it stays at the bottom, pinned, when the window becomes another', async () => {
    opened.view?.send({ type: 'pin', isPinned: true })
    await page.viewport(900, 500)
    await expect.poll(() => opened.panel.getBoundingClientRect().bottom).toBe(500)
    await page.viewport(1000, 700)
    await expect.poll(() => opened.panel.getBoundingClientRect().bottom).toBe(700)
    expect(opened.panel.style.translate).toBe('none')
  })

  test('it is drawn down to close it, and springs back from a short way', async () => {
    const bar = opened.panel.querySelector('.card') as Element
    const top = bar.getBoundingClientRect().top
    const drag = (type: string, y: number, at: number) => {
      const event = new PointerEvent(type, { clientY: y, isPrimary: true, pointerId: 1, bubbles: true })
      Object.defineProperty(event, 'timeStamp', { value: at })
      bar.dispatchEvent(event)
    }
    drag('pointerdown', top, 0)
    drag('pointermove', top + 30, 1000)
    expect(bar.getBoundingClientRect().top).toBe(top + 30)
    drag('pointerup', top + 30, 1010)
    await expect.poll(() => bar.getBoundingClientRect().top).toBe(top)
    expect(opened.card.isOpen).toBe(true)
    drag('pointerdown', top, 2000)
    drag('pointermove', top + 300, 4000)
    drag('pointerup', top + 300, 4010)
    await expect.poll(() => opened.card.isOpen).toBe(false)
  })
})
