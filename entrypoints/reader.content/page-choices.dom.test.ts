import { describe, expect, test, vi } from 'vitest'
import type { Settings } from '../../settings/settings.ts'
import { useMarkedPage } from '../../tests/support/use-marked-page.ts'

const tried = useMarkedPage()
const { expectMarked, read } = tried

describe('the choices of the reader', () => {
  test('a category that is switched off loses its marks, and has them again when it is on', async () => {
    const page = read('<p>Putin, Kinzhal</p>')
    await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
    page.apply({ categories: { person: false } })
    await expectMarked('weapon-light: Kinzhal')
    await expect.poll(() => tried.reports.at(-1)?.entities).toEqual([{ entity: 'kinzhal', count: 1 }])
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
    const scan = vi.spyOn(tried.detector, 'scan')
    page.apply({ markStyle: 'ground', categories: { person: false, weapon: false } })
    await expectMarked()
    page.apply(settings)
    await expectMarked(...expected)
    expect(scan).not.toHaveBeenCalled()
    scan.mockRestore()
  })

  test('what is hidden takes no first mention from what can be read', async () => {
    read('<div style="display:none">Putin</div><p>Putin</p><p>Putin</p>')
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
