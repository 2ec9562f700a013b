import { describe, expect, it } from 'vitest'
import { entityById } from '../../data/index.ts'
import { readCurrentMark, readExpected, waitForMark } from './marks.ts'
import { openPopup, search } from './popup.ts'
import { useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

async function popupOverNews() {
  const opened = await session().open('news.html')
  await waitForMark(opened.page, 'シベリア')
  return { ...opened, popup: await openPopup(session(), opened.page) }
}

describe('search', () => {
  it.each([
    ['kinjal', 'kinzhal'],
    ['vostochni', 'vostochny'],
    ['six party', 'six-party-talks'],
    ['ボストチヌイ', 'vostochny'],
    ['ろくしゃ', 'six-party-talks'],
    ['金正恩', 'kim-jong-un'],
  ])('“%s” finds %s first, and shows what matched', async (query, entity) => {
    const { popup } = await popupOverNews()
    expect((await search(popup, query))[0]).toBe(entity)
    const matched = await popup.$eval(
      '#results [role=option]',
      (first) => first.querySelector('mark')?.textContent,
    )
    expect(matched?.length).toBeGreaterThan(0)
  })

  it('says so, helpfully, when nothing is found', async () => {
    const { popup } = await popupOverNews()
    await search(popup, 'zzxqv')
    const words = await popup.$eval('.notice', (notice) => notice.textContent)
    expect(words).toContain('zzxqv')
    expect(words).toContain('as it sounds')
  })

  it('arrow keys and Enter open the card in the popup, Esc leads back', async () => {
    const { popup } = await popupOverNews()
    const found = await search(popup, 'kim')
    expect(found.length).toBeGreaterThan(1)
    await popup.keyboard.press('ArrowDown')
    await popup.waitForSelector(`#results [data-entity="${found[1]}"][aria-selected=true]`)
    await popup.keyboard.press('Enter')
    await popup.waitForSelector(`.card[data-entity="${found[1]}"]`)
    const facts = await popup.$$eval('.fact-text', (list) => list.map((fact) => fact.textContent))
    expect(facts).toHaveLength(entityById.get(found[1] ?? '')?.facts.length ?? -1)
    await popup.keyboard.press('Escape')
    await popup.waitForSelector('[role=combobox]')
  })
})

describe('on this page', () => {
  it('lists what the page mentions, with counts', async () => {
    const { page, popup } = await popupOverNews()
    const expected = await readExpected(page)
    const order = [...new Set(expected.map(([, entity]) => entity))]
    const listed = await popup.$$eval('.lines > [data-entity]', (lines) =>
      lines.map((line) => [
        line.getAttribute('data-entity'),
        line.querySelector('.line-count')?.textContent ?? '×1',
      ]),
    )
    const count = (id: string) => expected.filter(([, entity]) => entity === id).length
    expect(listed).toEqual(order.map((id) => [id, `×${count(id)}`]))
  })

  it('a click scrolls to the mention', async () => {
    const { page, popup } = await popupOverNews()
    await popup.click('.lines > [data-entity=iaea] .line-main')
    const mark = await until('the mention', () => readCurrentMark(page))
    expect(mark.phrase).toBe('International Atomic Energy Agency')
    await until('the mention in sight', async () => {
      const now = await readCurrentMark(page)
      return now && now.y > 0 && now.y < (await page.evaluate(() => innerHeight))
    })
  })
})
