import { expect, test } from 'vitest'
import { mergeReports } from './merge-reports.ts'

test('counts of several frames are added in order of first appearance', () => {
  const top = {
    entities: [
      { entity: 'putin', count: 2 },
      { entity: 'russia', count: 1 },
    ],
    active: true,
  }
  const frame = {
    entities: [
      { entity: 'china', count: 1 },
      { entity: 'putin', count: 3 },
    ],
    active: true,
  }
  expect(mergeReports([top, frame]).entities).toEqual([
    { entity: 'putin', count: 5 },
    { entity: 'russia', count: 1 },
    { entity: 'china', count: 1 },
  ])
})

test('a page is active where any of its frames is', () => {
  const off = { entities: [], active: false }
  expect(mergeReports([off, { entities: [], active: true }]).active).toBe(true)
  expect(mergeReports([off, off]).active).toBe(false)
})
