import { beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { useCard } from '../../tests/support/use-card.ts'

const opened = useCard()
const { host, open, placed, point } = opened

describe('what closes it', () => {
  beforeEach(() => {
    document.body.innerHTML = '<b>Kinzhal</b><p style="margin-top:600px">Elsewhere</p>'
  })

  test('Esc, of which the page hears nothing', async () => {
    const heard = vi.fn()
    document.addEventListener('keydown', heard, { signal: opened.signal })
    open('b')
    await userEvent.keyboard('{Escape}')
    expect(opened.card.isOpen).toBe(false)
    expect(heard).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(heard).toHaveBeenCalledOnce()
  })

  test('no Esc before what is unfolded in it', async () => {
    open('b', 'keyboard')
    const [button] = opened.panel.querySelectorAll('button')
    button?.setAttribute('aria-expanded', 'true')
    button?.addEventListener('click', () => button.setAttribute('aria-expanded', 'false'))
    opened.panel.querySelectorAll('button')[1]?.focus()
    await userEvent.keyboard('{Escape}')
    expect(button?.ariaExpanded).toBe('false')
    expect((opened.panel.getRootNode() as ShadowRoot).activeElement).toBe(button)
    expect(opened.card.isOpen).toBe(true)
    await userEvent.keyboard('{Escape}')
    expect(opened.card.isOpen).toBe(false)
  })

  test('no Esc that ends the writing of a word', () => {
    open('b')
    const key = new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true })
    document.body.dispatchEvent(key)
    expect(opened.card.isOpen).toBe(true)
  })

  test('a press elsewhere, but none on the mention or in the card', async () => {
    open('b')
    await placed()
    const line = (document.querySelector('b') as Element).getBoundingClientRect()
    point('pointerdown', line.left + 2, line.top + 2)
    expect(opened.card.isOpen).toBe(true)
    const box = opened.panel.getBoundingClientRect()
    point('pointerdown', box.left + 20, box.top + 20)
    expect(opened.card.isOpen).toBe(true)
    point('pointerdown', innerWidth - 2, 2)
    expect(opened.card.isOpen).toBe(false)
  })

  test('a second press on the mention, which selects its word', async () => {
    open('b')
    await userEvent.dblClick(document.querySelector('b') as Element)
    expect(opened.card.isOpen).toBe(false)
    open('b')
    expect(opened.card.isOpen).toBe(false)
    getSelection()?.removeAllRanges()
    open('b')
    expect(opened.card.isOpen).toBe(true)
  })

  test('a pointer that leaves mention and card, where pointing opened it', async () => {
    open('b', 'hover')
    await placed()
    const box = opened.panel.getBoundingClientRect()
    point('pointermove', box.left + 20, box.top + 20)
    point('pointermove', innerWidth - 2, 2)
    await expect.poll(() => opened.card.isOpen).toBe(false)
  })

  test('no finger, which is nowhere after it has pressed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    open('b', 'hover')
    point('pointermove', innerWidth - 2, 2, 'touch')
    vi.advanceTimersByTime(5000)
    expect(opened.card.isOpen).toBe(true)
    point('pointermove', innerWidth - 2, 2)
    vi.advanceTimersByTime(5000)
    expect(opened.card.isOpen).toBe(false)
  })

  test('no pointer that is on its way to a card far off, however slowly', async () => {
    document.body.innerHTML = '<b style="position:fixed;top:20px;left:20px">Kinzhal</b>'
    open('b', 'hover', { place: 'corner' })
    await placed()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const line = (document.querySelector('b') as Element).getBoundingClientRect()
    const { left, top } = opened.panel.getBoundingClientRect()
    for (let step = 0; step <= 10; step++) {
      const share = step / 10
      point(
        'pointermove',
        line.right + share * (left - line.right),
        line.bottom + share * (top - line.bottom),
      )
      vi.advanceTimersByTime(300)
      expect(opened.card.isOpen).toBe(true)
    }
    point('pointermove', 2, innerHeight - 2)
    vi.advanceTimersByTime(400)
    expect(opened.card.isOpen).toBe(false)
  })

  test('nothing that wanders, once it is pinned', async () => {
    open('b', 'hover')
    opened.view?.send({ type: 'pin', isPinned: true })
    expect(opened.view?.isPinned).toBe(true)
    point('pointerdown', innerWidth - 2, 2)
    expect(opened.card.isOpen).toBe(true)
    opened.view?.send({ type: 'close' })
    expect(opened.card.isOpen).toBe(false)
  })

  test('nor scrolling: pinned, it stays where it is when its mention leaves', async () => {
    document.body.innerHTML = '<b>Kinzhal</b><p style="margin-top:3000px">Elsewhere</p>'
    open('b')
    await placed()
    opened.view?.send({ type: 'pin', isPinned: true })
    const { top } = opened.panel.getBoundingClientRect()
    const scrolled = new Promise((resolve) => addEventListener('scrollend', resolve, { once: true }))
    scrollTo({ top: 1500, behavior: 'instant' })
    await scrolled
    expect(opened.panel.getBoundingClientRect().top).toBe(top)
    opened.view?.send({ type: 'pin', isPinned: false })
    scrollTo({ top: 1600, behavior: 'instant' })
    await expect.poll(() => opened.card.isOpen).toBe(false)
    scrollTo(0, 0)
  })

  test('its mention being taken away', async () => {
    open('b')
    await placed()
    document.querySelector('b')?.remove()
    await expect.poll(() => opened.card.isOpen).toBe(false)
  })

  test('the page, where it takes out what it doesn’t know; the next Esc is the page’s own', async () => {
    const heard = vi.fn()
    document.addEventListener('keydown', heard, { signal: opened.signal })
    open('b')
    opened.view?.send({ type: 'pin', isPinned: true })
    host()?.remove()
    await expect.poll(() => opened.card.isOpen).toBe(false)
    await userEvent.keyboard('{Escape}')
    expect(heard).toHaveBeenCalledOnce()
  })
})
