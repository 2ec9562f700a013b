import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { useCard } from '../../tests/support/use-card.ts'

const opened = useCard()
const { host, open } = opened

describe('the focus', () => {
  test('goes into a card that was asked for by key, and back to where it was', async () => {
    document.body.innerHTML = '<button>Before</button><b>Kinzhal</b>'
    const button = document.querySelector('button') as HTMLButtonElement
    button.focus()
    open('b', 'keyboard')
    expect(document.activeElement).toBe(host())
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(button)
  })

  test('goes back into the page’s own components, and to links in drawings', async () => {
    document.body.innerHTML = '<div></div><svg><a href="#x"><text y="20">Link</text></a></svg><b>Kinzhal</b>'
    const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' })
    root.innerHTML = '<button>In a component</button>'
    const button = root.querySelector('button')
    button?.focus()
    open('b', 'keyboard')
    await userEvent.keyboard('{Escape}')
    expect(root.activeElement).toBe(button)
    const link = document.querySelector('svg a') as SVGAElement
    link.focus()
    open('b', 'keyboard')
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(link)
  })

  test('goes into a card that was there already', () => {
    document.body.innerHTML = '<b>Kinzhal</b>'
    open('b', 'tour')
    expect(document.activeElement).toBe(document.body)
    open('b', 'keyboard')
    expect(document.activeElement).toBe(host())
  })

  test.each(['hover', 'click', 'tour'] as const)('stays in the page where it was opened by %s', (cause) => {
    document.body.innerHTML = '<button>Before</button><b>Kinzhal</b>'
    const button = document.querySelector('button') as HTMLButtonElement
    button.focus()
    open('b', cause)
    expect(document.activeElement).toBe(button)
  })
})

test('Tab goes round in it', async () => {
  document.body.innerHTML = '<b>Kinzhal</b><button>After</button>'
  open('b', 'keyboard')
  const focused = () => (opened.panel.getRootNode() as ShadowRoot).activeElement
  const [first, last] = opened.panel.querySelectorAll('button')
  expect(focused()).toBe(first)
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
  expect(focused()).toBe(last)
  await userEvent.keyboard('{Tab}')
  expect(focused()).toBe(first)
})
