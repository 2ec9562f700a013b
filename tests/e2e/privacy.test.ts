import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { readMarks, waitForExpected } from './marks.ts'
import { openPopup, search } from './popup.ts'
import { useSession } from './session.ts'
import { until } from './until.ts'

const session = useSession()

it('no request leaves the machine while a page is read, a card opened, a term looked up', async () => {
  const { driven } = session()
  const { page, card } = await session().open('news.html')
  await waitForExpected(page)
  const mark = (await readMarks(page))[0]
  await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0)
  await card.shows('pyongyang')
  const popup = await openPopup(session(), page)
  await search(popup, 'kinjal')
  expect(driven.outwardRequests).toEqual([])

  // The recorder itself: a page that asks for something elsewhere is noticed, and gets nothing.
  const answer = await page.evaluate(() =>
    fetch('http://elsewhere.example/').then(
      ({ status }) => status,
      () => 0,
    ),
  )
  expect(answer).not.toBe(200)
  await until('the record', async () =>
    driven.outwardRequests.some((one) => one.includes('elsewhere.example')),
  )
})

it('pages can see nothing of the extension, and it asks for little', () => {
  const manifest = JSON.parse(readFileSync(join(inject('extension'), 'manifest.json'), 'utf8'))
  expect(manifest).not.toHaveProperty('web_accessible_resources')
  expect(manifest.manifest_version).toBe(3)
  expect(manifest.permissions.toSorted()).toEqual(['scripting', 'storage'])
})

it('no built file names an address beyond the page', () => {
  const folder = inject('extension')
  const known = /^https?:\/\/(www\.w3\.org\/|127\.0\.0\.1)/
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|html|css|json)$/.test(file)) continue
    const addresses = readFileSync(join(folder, file), 'utf8').match(/https?:\/\/[\w.-]+[^\s"'`)<]*/g) ?? []
    expect(
      addresses.filter((address) => !known.test(address)),
      file,
    ).toEqual([])
  }
})
