import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { waitForMark } from './marks.ts'
import { openPopup, search } from './popup.ts'
import { useSession } from './session.ts'
import { until } from './until.ts'

// One of its own: what other tests typed had Chromium ask its own services.
const session = useSession(async () => ({}))

it('no request leaves the machine while a page is read, a card opened, a term looked up', async () => {
  const { driven } = session()
  const { page, card } = await session().open('news.html')
  const mark = await waitForMark(page, 'Pyongyang')
  await card.opensAt(mark, 'pyongyang')
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
  // Firefox's sidebar needs no permission.
  const panel = inject('browser') === 'chromium' ? ['sidePanel'] : []
  expect(manifest.permissions.toSorted()).toEqual(
    ['contextMenus', 'scripting', ...panel, 'storage'].toSorted(),
  )
})

it('nothing that runs on pages or in the background can send anything', () => {
  const folder = inject('extension')
  for (const file of ['background.js', 'content-scripts/reader.js', 'content-scripts/card.js']) {
    // The background may read what the extension itself carries.
    const own = /\bfetch\([\w$.]+\.runtime\.getURL\(/g
    const code = readFileSync(join(folder, file), 'utf8').replace(own, '')
    expect(
      code.match(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/g),
      file,
    ).toBeNull()
  }
})

it('no built file names an address, but for the namespaces of the web', () => {
  const folder = inject('extension')
  // WXT's storage names its documentation in the texts of its errors.
  const known = /^https?:\/\/(www\.w3\.org\/|wxt\.dev\/|github\.com\/wxt-dev\/)/
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => /\.(js|html|css|json)$/.test(name))) {
    const addresses = readFileSync(join(folder, file), 'utf8').match(/https?:\/\/[\w.-]+[^\s"'`)<]*/g) ?? []
    expect(
      addresses.filter((address) => !known.test(address)),
      file,
    ).toEqual([])
  }
})
