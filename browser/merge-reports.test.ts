import { expect, test } from 'vitest'
import { mergeReports } from './merge-reports.ts'

test('counts of several frames are added in order of first appearance', () => {
  const top = {
    entities: [
      { entity: 'putin', count: 2 },
      { entity: 'russia', count: 1 },
    ],
    reading: false,
    quiet: false,
  }
  const frame = {
    entities: [
      { entity: 'china', count: 1 },
      { entity: 'putin', count: 3 },
    ],
    reading: false,
    quiet: false,
  }
  expect(mergeReports([top, frame]).entities).toEqual([
    { entity: 'putin', count: 5 },
    { entity: 'russia', count: 1 },
    { entity: 'china', count: 1 },
  ])
})

test('a page is being read, and quiet, where any of its frames is', () => {
  const off = { entities: [], reading: false, quiet: false }
  expect(mergeReports([off, { ...off, reading: true }])).toEqual({ ...off, reading: true })
  expect(mergeReports([off, { ...off, quiet: true }])).toEqual({ ...off, quiet: true })
  expect(mergeReports([off, off])).toEqual(off)
})
