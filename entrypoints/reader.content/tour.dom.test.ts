import { describe, expect, test } from 'vitest'
import type { TourStart } from '../../browser/messages.ts'
import { useMarkedPage } from '../../tests/support/use-marked-page.ts'
import { rectsOf } from './hit-test.ts'
import type { MarkedPage } from './page.ts'
import { Tour } from './tour.ts'

const { expectMarked, marked, read } = useMarkedPage()

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
