import { describe, expect, test } from 'vitest'
import { useCard } from '../../tests/support/use-card.ts'

const opened = useCard()
const { host, open, placed } = opened

describe('while the page becomes another', () => {
  test('it goes along when something pushes its mention down', async () => {
    document.body.innerHTML = '<i></i><b>Kinzhal</b>'
    open('b')
    await placed()
    const { top } = opened.panel.getBoundingClientRect()
    document
      .querySelector('i')
      ?.replaceWith(Object.assign(document.createElement('p'), { style: 'height: 90px' }))
    await expect.poll(() => opened.panel.getBoundingClientRect().top).toBeGreaterThan(top + 80)
  })

  test('a reader who is in it keeps it, although its mention was taken away', async () => {
    document.body.innerHTML = '<b>Kinzhal</b><p>After</p>'
    open('b', 'keyboard')
    await placed()
    const { top } = opened.panel.getBoundingClientRect()
    document.querySelector('b')?.remove()
    const frames = (count: number): Promise<void> =>
      new Promise((resolve) =>
        requestAnimationFrame(() => resolve(count > 1 ? frames(count - 1) : undefined)),
      )
    await frames(3)
    expect(opened.card.isOpen).toBe(true)
    expect(opened.panel.getBoundingClientRect().top).toBe(top)
  })

  test('pinned, it comes out of a dialog that is closed', async () => {
    document.body.innerHTML = '<dialog><b>Kinzhal</b></dialog>'
    const dialog = document.querySelector('dialog') as HTMLDialogElement
    dialog.showModal()
    open('b')
    await placed()
    opened.view?.send({ type: 'pin', isPinned: true })
    dialog.close()
    await expect.poll(() => host()?.parentElement).toBe(document.documentElement)
    expect(host()?.matches(':popover-open')).toBe(true)
    expect(opened.panel.getBoundingClientRect().height).toBeGreaterThan(50)
  })
})
