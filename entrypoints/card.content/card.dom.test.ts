import { expect, test, vi } from 'vitest'
import { useCard } from '../../tests/support/use-card.ts'

const opened = useCard()
const { host, open } = opened

test('fields and images that are named like what is asked of their page lead nowhere', () => {
  document.body.innerHTML = `<form name="documentElement"><b>Kinzhal</b>
    <input name="parentNode"><input name="matches"><input name="closest"><input name="append"><input name="getRootNode">
    </form><img name="activeElement" alt="">`
  open('b', 'keyboard')
  expect(host()?.parentElement?.localName).toBe('html')
  expect(opened.view?.takesFocus).toBe(true)
})

test.each(['tour', 'tap', 'click'] as const)(
  'a screen reader is told politely what %s opened',
  async (cause) => {
    document.body.innerHTML = '<b>Kinzhal</b>'
    open('b', cause)
    const status = (opened.panel.getRootNode() as ShadowRoot).querySelector('[role=status]')
    await expect.poll(() => status?.textContent).toBe('What is kinzhal')
  },
)

test('a screen reader is told what it is', () => {
  document.body.innerHTML = '<b>Kinzhal</b>'
  open('b')
  expect(opened.panel.getAttribute('role')).toBe('dialog')
  expect(opened.panel.getAttribute('aria-label')).toBe('What is kinzhal')
  opened.view?.onNavigate('shoigu')
  expect(opened.panel.getAttribute('aria-label')).toBe('What is shoigu')
})

test('what is pressed in the card stays in it', () => {
  document.body.innerHTML = '<b>Kinzhal</b>'
  const heard = vi.fn()
  for (const type of ['keydown', 'click', 'pointerdown', 'focusin', 'selectstart'])
    document.addEventListener(type, heard, { signal: opened.signal })
  open('b')
  const button = opened.panel.querySelector('button')
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }))
  button?.click()
  button?.focus()
  opened.panel.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
  opened.panel.dispatchEvent(new Event('selectstart', { bubbles: true, composed: true }))
  expect(heard).not.toHaveBeenCalled()
})
