import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PageReport, TourStart } from '../../browser/messages.ts'
import type { CategoryId } from '../../data/types.ts'
import type { BlockScan, Detector, Mention } from '../../matching/types.ts'
import type { Settings } from '../../settings/settings.ts'
import { markAt, markByCaret, rectsOf } from './hit-test.ts'
import { MarkedPage } from './page.ts'
import { Tour } from './tour.ts'

const NAMES = { Putin: 'putin', Kinzhal: 'kinzhal', Shoigu: 'shoigu' }
const CATEGORIES = new Map<string, CategoryId>([
  ['putin', 'person'],
  ['shoigu', 'person'],
  ['kinzhal', 'weapon'],
])

/** Finds three names, by the letter. */
const detector: Detector = {
  missing: () => [],
  add: () => {},
  scan(text): BlockScan {
    const candidates = [...text.matchAll(/Putin|Kinzhal|Shoigu/g)].map(
      ({ 0: name, index }): Mention => ({
        start: index,
        end: index + name.length,
        entity: NAMES[name as keyof typeof NAMES],
        kind: 'exact',
      }),
    )
    return candidates.length > 0 ? { candidates } : null
  },
  resolve: (blocks) => blocks.map((block) => (block?.candidates ?? []) as Mention[]),
  resolveInSteps: (blocks) => blocks.map((block) => (block?.candidates ?? []) as Mention[]),
}

const textOf = (range: AbstractRange): string => {
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return live.toString()
}
const marked = (): string[] =>
  [...CSS.highlights]
    .flatMap(([name, ranges]) =>
      [...ranges].map((range) => `${name.replace('backstory-', '')}: ${textOf(range)}`),
    )
    .sort()

let end: AbortController
let reports: PageReport[]
const read = (html: string, mostFar = Number.POSITIVE_INFINITY): MarkedPage => {
  document.body.innerHTML = html
  const page = new MarkedPage({
    detector,
    categoryOf: CATEGORIES,
    settings: {},
    openRoot: () => null,
    mostFar,
    onReport: (report) => reports.push(report),
    signal: end.signal,
  })
  page.start()
  return page
}
const expectMarked = (...expected: string[]) => expect.poll(marked).toEqual(expected)

beforeEach(() => {
  end = new AbortController()
  reports = []
})
afterEach(() => {
  end.abort()
  document.body.replaceChildren()
  document.body.removeAttribute('style')
})

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
    await expect.poll(() => reports.at(-1)).toEqual({ entities, isReading: false, isQuiet: false })
    expect(page.report()).toEqual(reports.at(-1))
  })

  test('is said to be read once all of it has been, also where it mentions nothing', async () => {
    const page = read('<p>The weather</p>')
    expect(page.report().isReading).toBe(true)
    await expect.poll(() => reports.at(-1)).toEqual({ entities: [], isReading: false, isQuiet: false })
    const { length } = reports
    document.body.append('Putin')
    await expect.poll(() => reports.length).toBeGreaterThan(length)
    expect(reports.slice(length).map(({ isReading }) => isReading)).not.toContain(true)
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

describe('the choices of the reader', () => {
  test('a category that is switched off loses its marks, and has them again when it is on', async () => {
    const page = read('<p>Putin, Kinzhal</p>')
    await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
    page.apply({ categories: { person: false } })
    await expectMarked('weapon-light: Kinzhal')
    await expect.poll(() => reports.at(-1)?.entities).toEqual([{ entity: 'kinzhal', count: 1 }])
    page.apply({})
    await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
  })

  test.each<[string, Settings, string[]]>([
    ['the first mention of each', {}, ['person-light: Putin', 'weapon-light: Kinzhal']],
    [
      'every mention',
      { occurrences: 'every' },
      ['person-light: Putin', 'person-light: Putin', 'person-light: Putin', 'weapon-light: Kinzhal'],
    ],
    [
      'nothing in headings and links',
      { occurrences: 'every', skipHeadings: true, skipLinks: true },
      ['person-light: Putin'],
    ],
    ['nothing that is hidden', { hidden: [{ entity: 'putin' }] }, ['weapon-light: Kinzhal']],
    [
      'a line alone',
      { markStyle: 'underline' },
      ['person-light-underline: Putin', 'weapon-light-underline: Kinzhal'],
    ],
    ['nothing that could be seen', { markStyle: 'none' }, []],
  ])('%s is marked, and nothing is read again', async (_, settings, expected) => {
    const page = read('<h1>Putin</h1><p>Putin and <a href="#">Putin’s Kinzhal</a></p>')
    await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
    const scan = vi.spyOn(detector, 'scan')
    page.apply({ markStyle: 'ground', categories: { person: false, weapon: false } })
    await expectMarked()
    page.apply(settings)
    await expectMarked(...expected)
    expect(scan).not.toHaveBeenCalled()
    scan.mockRestore()
  })

  test('a closed menu takes no first mention from what can be read', async () => {
    read('<nav style="display:none">Putin</nav><p>Putin</p><p>Putin</p>')
    await expectMarked('person-light: Putin', 'person-light: Putin')
  })

  test('marks that are hidden for now come back; what is mentioned stays known', async () => {
    const page = read('<p>Putin, Kinzhal</p>')
    await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
    page.setQuiet(true)
    await expectMarked()
    expect(page.marker.isEmpty).toBe(true)
    expect(page.report()).toMatchObject({
      entities: [{ entity: 'putin' }, { entity: 'kinzhal' }],
      isQuiet: true,
    })
    page.apply({ categories: { person: false } })
    await expectMarked()
    page.setQuiet(false)
    await expectMarked('weapon-light: Kinzhal')
  })
})

test('after its end the page is left alone', async () => {
  const page = read('<p>Putin</p>')
  await expectMarked('person-light: Putin')
  CSS.highlights.set('of-the-page', new Highlight())
  end.abort()
  expect([...CSS.highlights.keys()]).toEqual(['of-the-page'])
  const count = reports.length

  document.body.append('Shoigu')
  document.body.style.color = '#eee'
  page.apply({ general: 'always' })
  // Another one, begun later, has seen the change: the first would have, too.
  end = new AbortController()
  const later = new MarkedPage({
    detector,
    categoryOf: CATEGORIES,
    settings: {},
    openRoot: () => null,
    mostFar: Number.POSITIVE_INFINITY,
    onReport: () => {},
    signal: end.signal,
  })
  later.start()
  await expectMarked('person-dark: Putin', 'person-dark: Shoigu')
  expect(reports).toHaveLength(count)
  CSS.highlights.delete('of-the-page')
})

describe('the mark at a point', () => {
  test.each([
    ['by the registry', markAt],
    ['by the caret', markByCaret],
  ])('%s is found inside its boxes, and not beside them', async (_, find) => {
    const { marker } = read('<p style="width:600px">There went Putin</p><p>Kinzhal</p>')
    await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
    const [rect] = rectsOf(marker.mentions().find(({ isShown }) => isShown)?.range as StaticRange)
    if (!rect) throw new Error('The mention is not drawn')
    const y = rect.top + rect.height / 2
    expect(find(marker, { x: rect.left + 3, y })?.entity).toBe('putin')
    expect(find(marker, { x: rect.right - 3, y })?.entity).toBe('putin')
    for (const x of [rect.left - 1, rect.left - 12, rect.right + 1, 580])
      expect(find(marker, { x, y })).toBeUndefined()
  })
})

test('more marks than an engine paints fast are painted near the window alone', async () => {
  const far = '<div style="height:9000px"></div>'
  read(`<p>Putin</p>${far}<p>Kinzhal</p>${far}<p>Shoigu</p>`, 1)
  await expectMarked('person-light: Putin')
  expect(reports.at(-1)?.entities).toHaveLength(3)
  document.querySelector('p:nth-of-type(2)')?.scrollIntoView()
  await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
  document.querySelector('p:nth-of-type(3)')?.scrollIntoView()
  await expectMarked('person-light: Putin', 'person-light: Shoigu')
})

test('a page is printed without its marks, what changes meanwhile included', async () => {
  read('<p>Putin</p><p id="last">Kinzhal</p>')
  await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
  const theirs = new Highlight()
  CSS.highlights.set('theirs', theirs)
  window.dispatchEvent(new Event('beforeprint'))
  expect([...CSS.highlights.keys()]).toEqual(['theirs'])
  document.querySelector('#last')?.insertAdjacentHTML('afterend', '<p>Shoigu</p>')
  await expect.poll(() => reports.at(-1)?.entities).toHaveLength(3)
  expect([...CSS.highlights.keys()]).toEqual(['theirs'])
  window.dispatchEvent(new Event('afterprint'))
  CSS.highlights.delete('theirs')
  await expectMarked('person-light: Putin', 'person-light: Shoigu', 'weapon-light: Kinzhal')
})

describe('the way from mention to mention', () => {
  const tourOf = ({ marker, highlighter }: MarkedPage) => new Tour(marker, highlighter)
  const names = (tour: Tour, ...steps: (1 | -1)[]) => steps.map((step) => tour.move(step, 'here')?.entity)

  test('goes on and back, begins again from either end, and shows where it stands', async () => {
    const tour = tourOf(read('<p>Putin</p><p>Kinzhal</p><p>Shoigu</p>'))
    await expectMarked('person-light: Putin', 'person-light: Shoigu', 'weapon-light: Kinzhal')
    expect(names(tour, 1, 1, 1, 1)).toEqual(['putin', 'kinzhal', 'shoigu', undefined])
    expect(tour.move(1, 'edge')?.entity).toBe('putin')
    expect(names(tour, -1)).toEqual([undefined])
    expect(tour.move(-1, 'edge')?.entity).toBe('shoigu')
    expect(names(tour, -1)).toEqual(['kinzhal'])
    expect(marked()).toContain('current: Kinzhal')
    tour.end()
    expect(marked().join()).not.toContain('current')
  })

  test('begins at the window, passes over what is not drawn, and scrolls', async () => {
    const tour = tourOf(
      read('<p>Putin</p><div style="height:4000px"></div><p hidden>Kinzhal</p><p id="far">Shoigu</p>'),
    )
    await expectMarked('person-light: Putin', 'person-light: Shoigu', 'weapon-light: Kinzhal')
    scrollTo({ top: 500 })
    expect(tour.move(1, 'here')?.entity).toBe('shoigu')
    const { top } = (document.querySelector('#far') as Element).getBoundingClientRect()
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(innerHeight)
  })

  test('brings up a mention in a paragraph that is taller than the window', async () => {
    const long = 'Much is told after that. '.repeat(4000)
    const page = read(`<p>Kinzhal. ${long}</p>`)
    await expectMarked('weapon-light: Kinzhal')
    const mark = tourOf(page).move(1, 'edge')
    const [rect] = mark ? rectsOf(mark.range) : []
    expect(rect?.top).toBeGreaterThanOrEqual(0)
    expect(rect?.bottom).toBeLessThanOrEqual(innerHeight)
  })

  test('to one entity goes through its mentions, marked or not, and on from there', async () => {
    const tour = tourOf(read('<p id="a">Putin</p><p>Kinzhal</p><p id="b">Putin</p>'))
    await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
    const go = (from: TourStart) => tour.moveTo('putin', from)?.range.startContainer.parentElement?.id
    expect([go('here'), go('here'), go('here'), go('edge')]).toEqual(['a', 'b', undefined, 'a'])
    expect(tour.moveTo('shoigu', 'edge')).toBeNull()
    expect(marked()).toContain('current: Putin')
    expect(go('here')).toBe('b')
    expect(names(tour, -1, -1)).toEqual(['kinzhal', 'putin'])
  })
})
