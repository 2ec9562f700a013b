import { describe, expect, it } from 'vitest'
import { bringUp, readCurrentMark, readExpected, waitForExpected } from './marks.ts'
import { openPanel, press, readLines } from './panel.ts'
import { useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

async function panelOverNews() {
  const opened = await session().open('news.html')
  await waitForExpected(opened.page)
  const panel = await openPanel(session(), opened.page)
  await panel.waitForSelector('.lines [data-seen]')
  return { ...opened, panel }
}

const currentOf = async (panel: Parameters<typeof readLines>[0]) =>
  (await readLines(panel)).find(({ isCurrent }) => isCurrent)?.entity

describe('the side panel', () => {
  it('lists what the page mentions in order of appearance, with counts', async () => {
    const { page, panel } = await panelOverNews()
    const expected = (await readExpected(page)).map(([, entity]) => entity)
    const lines = async () => (await readLines(panel)).map(({ entity, count }) => [entity, count])
    const count = (id: string) => expected.filter((entity) => entity === id).length
    await expect.poll(lines).toEqual([...new Set(expected)].map((id) => [id, count(id)]))
  })

  it('a press on a line leads the page to the mention, which is lit and told', async () => {
    const { page, panel } = await panelOverNews()
    await press(panel, '.lines > [data-entity=iaea] .line-main')
    const mark = await until('the mention', () => readCurrentMark(page))
    expect(mark.phrase).toBe('International Atomic Energy Agency')
    await until('the line to be lit', async () => (await currentOf(panel)) === 'iaea')
    await expect
      .poll(() => panel.$eval('[role=status]', (status) => status.textContent))
      .toContain('is shown on the page')
  })

  it('tells of each press, also where it says the same', async () => {
    const { panel } = await panelOverNews()
    const line = '.lines > [data-entity=iaea] .line-main'
    const told = () => panel.$eval('[role=status]', (status) => status.textContent)
    await press(panel, line)
    await until('what is told', async () => (await told())?.includes('is shown on the page'))
    await panel.$eval('[role=status]', (status) => {
      const again: string[] = []
      Object.assign(window, { again })
      const note = () => again.push(status.textContent ?? '')
      new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true })
    })
    await press(panel, line)
    await until('it to be told again', () =>
      panel.evaluate(() => (window as unknown as { again: string[] }).again.at(-1)?.includes('is shown')),
    )
  })

  it('follows the page as it scrolls', async () => {
    const { page, panel } = await panelOverNews()
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    const seenAtTop = await until('the top', async () => {
      const lines = await readLines(panel)
      return lines[0]?.isSeen && lines.filter(({ isSeen }) => isSeen).map(({ entity }) => entity)
    })
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
    await until('others in sight', async () => {
      const seen = (await readLines(panel)).filter(({ isSeen }) => isSeen).map(({ entity }) => entity)
      return seen.length > 0 && seen.some((entity) => !seenAtTop.includes(entity))
    })
  })

  it('a mention that is pressed on the page is the one at hand in the panel', async () => {
    const { page, panel } = await panelOverNews()
    const { x, y } = await bringUp(page, 'Sergei Shoigu')
    await page.mouse.click(x, y)
    await until('the line to be lit', async () => (await currentOf(panel)) === 'shoigu')
  })

  it('follows the reader into a frame, and knows when it is out of sight', async () => {
    const { page } = await session().open('strange/frames-cross-origin.html')
    const panel = await openPanel(session(), page)
    const line = async (id: string) => (await readLines(panel)).find(({ entity }) => entity === id)
    await until('the frames', async () => (await line('kinzhal'))?.isSeen && (await line('shoigu'))?.isSeen)
    await press(panel, '.lines > [data-entity=kinzhal] .line-main')
    await until('the line to be lit', async () => (await currentOf(panel)) === 'kinzhal')
    await page.$eval('p', (story) => {
      story.style.marginBottom = '3000px'
      scrollTo({ top: 0, behavior: 'instant' })
    })
    await until('the frames to be away', async () => !(await line('kinzhal'))?.isSeen)
    expect(await currentOf(panel)).toBe('shoigu')
    await page.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }))
    await until('the frames', async () => (await line('kinzhal'))?.isSeen && !(await line('shoigu'))?.isSeen)
    expect(await currentOf(panel)).toBe('kinzhal')
  })

  it('shows cards, and leads back from them', async () => {
    const { panel } = await panelOverNews()
    await press(panel, '.lines > [data-entity=kinzhal] > .icon-button')
    await panel.waitForSelector('.card[data-entity=kinzhal]')
    await press(panel, '.back')
    await panel.waitForSelector('.lines > [data-entity=kinzhal]')
  })

  it('goes along to another tab, and through a page’s links', async () => {
    const { page, panel } = await panelOverNews()
    const other = await session().open('japanese.html')
    const japanese = (await readExpected(other.page)).map(([, entity]) => entity)
    await until('the other page', async () => (await readLines(panel))[0]?.entity === japanese[0])
    await other.page.goto(session().server.url('off-subject.html'))
    await until('that nothing is there', () => panel.$('.notice'))
    await page.bringToFront()
    await until('the first page', async () =>
      (await readLines(panel)).some(({ entity }) => entity === 'iaea'),
    )
  })

  it('says of a page that is still being read that it is, not that nothing is there', async () => {
    const { page, panel } = await panelOverNews()
    await panel.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      const note = () => {
        for (const { textContent } of document.querySelectorAll('.notice-title, [role=status], .loading'))
          if (textContent && seen.at(-1) !== textContent) seen.push(textContent)
      }
      new MutationObserver(note).observe(document, { childList: true, subtree: true, characterData: true })
    })
    await page.goto(session().server.url('japanese.html'))
    const { size } = new Set((await readExpected(page)).map(([, entity]) => entity))
    const said = await until('what is told of the next page', async () => {
      const seen = await panel.evaluate(() => (window as unknown as { seen: string[] }).seen)
      return seen.at(-1) === `${size} names on this page` && seen
    })
    // A late look sees only the end; a page that is read in several turns is reported as far as it has been read.
    for (const what of said) expect(what).toMatch(/^Reading the page…$|^[1-9]\d* names? on this page$/)
  })

  it('looks up what it is asked to, once, and shows the card where there is no doubt', async () => {
    const { panel, page } = await panelOverNews()
    await session().console.askPanel('kim')
    await panel.waitForSelector('#results [data-entity=kim-jong-un]')
    await session().console.askPanel('ボストーチヌイ宇宙基地')
    await panel.waitForSelector('.card[data-entity=vostochny]')
    const second = await openPanel(session(), page)
    await second.waitForSelector('.lines')
  })
})
