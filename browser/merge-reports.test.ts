import { expect, test } from 'vitest'
import { mergeReports } from './merge-reports.ts'

test('counts of several frames are added in order of first appearance', () => {
  const top = {
    entities: [
      { entity: 'putin', count: 2 },
      { entity: 'russia', count: 1 },
    ],
    isReading: false,
    isQuiet: false,
  }
  const frame = {
    entities: [
      { entity: 'china', count: 1 },
      { entity: 'putin', count: 3 },
    ],
    isReading: false,
    isQuiet: false,
  }
  expect(mergeReports([top, frame]).entities).toEqual([
    { entity: 'putin', count: 5 },
    { entity: 'russia', count: 1 },
    { entity: 'china', count: 1 },
  ])
})

test('a page is being read, and quiet, where any of its frames is', () => {
  const off = { entities: [], isReading: false, isQuiet: false }
  expect(mergeReports([off, { ...off, isReading: true }])).toEqual({ ...off, isReading: true })
  expect(mergeReports([off, { ...off, isQuiet: true }])).toEqual({ ...off, isQuiet: true })
  expect(mergeReports([off, off])).toEqual(off)
})
