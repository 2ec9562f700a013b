import { describe, expect, test } from 'vitest'
import { useMarkedPage } from '../../tests/support/use-marked-page.ts'

const tried = useMarkedPage()
const { expectMarked, marked, read } = tried

describe('a page that stands still', () => {
  test('is marked, and its markup stays as it was', async () => {
    const html = '<h1>Putin</h1><p>The <b>Kin</b>zhal and Putin.</p>'
    read(html)
    await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
    expect(document.body.innerHTML).toBe(html)
  })

  test('is reported by first appearance', async () => {
    const page = read('<p>Kinzhal, Putin, Kinzhal</p>')
    const entities = [
      { entity: 'kinzhal', count: 2 },
      { entity: 'putin', count: 1 },
    ]
    await expect.poll(() => tried.reports.at(-1)).toEqual({ entities, isReading: false, isQuiet: false })
    expect(page.report()).toEqual(tried.reports.at(-1))
  })

  test('is said to be read once all of it has been, also where it mentions nothing', async () => {
    const page = read('<p>The weather</p>')
    expect(page.report().isReading).toBe(true)
    await expect.poll(() => tried.reports.at(-1)).toEqual({ entities: [], isReading: false, isQuiet: false })
    const { length } = tried.reports
    document.body.append('Putin')
    await expect.poll(() => tried.reports.length).toBeGreaterThan(length)
    expect(tried.reports.slice(length).map(({ isReading }) => isReading)).not.toContain(true)
  })

  test('takes the ground of the text that is marked, not that of the system', async () => {
    read('<p>Putin</p><p style="background:#111;color:#eee">Shoigu</p>')
    await expectMarked('person-dark: Shoigu', 'person-light: Putin')
  })

  test('takes another ground when its theme changes', async () => {
    read('<p>Putin</p>')
    await expectMarked('person-light: Putin')
    document.body.style.cssText = 'background:#111;color:#eee'
    await expectMarked('person-dark: Putin')
  })
})

describe('a page that changes', () => {
  test.each([
    ['text that is added', (root: Element) => root.insertAdjacentHTML('beforeend', '<p>Putin</p>')],
    ['text that is replaced', (root: Element) => root.replaceChildren('Putin')],
    ['text that is typed', (root: Element) => ((root.firstChild?.firstChild as Text).data = 'Putin')],
    [
      'a part wrapped in an inline element',
      (root: Element) => root.insertAdjacentHTML('beforeend', '<a><div>Putin</div></a>'),
    ],
    [
      'a tree put together first',
      (root: Element) =>
        root.append(document.createRange().createContextualFragment('<div><ul><li>Putin</ul></div>')),
    ],
  ])('%s is marked', async (_, change) => {
    read('<div id="root"><p>Nothing.</p></div>')
    change(document.querySelector('#root') as Element)
    await expectMarked('person-light: Putin')
  })

  test('text that is removed is forgotten', async () => {
    const page = read('<p>Putin</p><div><p>Kinzhal</p></div>')
    await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
    document.querySelector('div')?.remove()
    await expectMarked('person-light: Putin')
    expect(page.marker.mentions().filter(({ isShown }) => isShown)).toHaveLength(1)
  })

  test('text that moves keeps one mark, in its new place', async () => {
    const page = read('<p id="a">Putin</p><p>Kinzhal</p>')
    await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
    document.body.append(document.querySelector('#a') as Element)
    await expect
      .poll(() =>
        page.marker
          .mentions()
          .filter(({ isShown }) => isShown)
          .map(({ entity }) => entity),
      )
      .toEqual(['kinzhal', 'putin'])
  })

  test('text that becomes editable loses its marks, and has them again afterwards', async () => {
    read('<div id="root"><p>Putin</p></div>')
    await expectMarked('person-light: Putin')
    document.querySelector('#root')?.setAttribute('contenteditable', 'true')
    await expectMarked()
    document.querySelector('#root')?.removeAttribute('contenteditable')
    await expectMarked('person-light: Putin')
  })

  test('what it clears out of the registry comes back', async () => {
    const page = read('<p>Putin</p>')
    await expectMarked('person-light: Putin')
    CSS.highlights.clear()
    page.highlighter.restore()
    expect(marked()).toEqual(['person-light: Putin'])
  })

  test('a name among thousands of paragraphs that arrive at once is marked', async () => {
    read('<div></div>')
    const paragraphs = Array.from(
      { length: 6000 },
      (_, at) => `<p>${at === 5999 ? 'Putin' : 'Nothing at all.'}</p>`,
    )
    document.querySelector('div')?.insertAdjacentHTML('beforeend', paragraphs.join(''))
    await expectMarked('person-light: Putin')
  })
})

test('after its end the page is left alone', async () => {
  const page = read('<p>Putin</p>')
  await expectMarked('person-light: Putin')
  CSS.highlights.set('of-the-page', new Highlight())
  tried.end()
  expect([...CSS.highlights.keys()]).toEqual(['of-the-page'])
  const { reports } = tried
  const count = reports.length

  document.body.append('Shoigu')
  document.body.style.color = '#eee'
  page.apply({ general: 'always' })
  // Another one, begun later, has seen the change: the first would have, too.
  tried.begin()
  await expectMarked('person-dark: Putin', 'person-dark: Shoigu')
  expect(reports).toHaveLength(count)
  CSS.highlights.delete('of-the-page')
})
