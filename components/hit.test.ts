import { expect, it } from 'vitest'
import { rangesInName, rangesOfWords } from './hit.ts'

it('marks the match in the shown name where it is there', () => {
  const alias = { entity: 'kinzhal', matched: 'Kinschal', ranges: [[0, 2]] as const }
  expect(
    rangesInName({ ...alias, matched: 'Kinzhal' }, { name: 'The Kinzhal missile', query: 'kinjal' }),
  ).toEqual([[4, 6]])
  expect(rangesInName(alias, { name: 'Kinzhal missile', query: 'KINZ' })).toEqual([[0, 4]])
  expect(rangesInName(alias, { name: 'Kinzhal missile', query: 'kinsch' })).toBeNull()
})

it('marks the words of the query where nothing is called by them', () => {
  const told = { entity: 'kinzhal', matched: '', ranges: [] }
  expect(rangesInName(told, { name: 'Visit of Kim, 2023', query: '2023 visit' })).toEqual([
    [14, 18],
    [0, 5],
  ])
  expect(rangesInName(told, { name: 'Kinzhal', query: 'fast missile' })).toEqual([])
  expect(rangesOfWords('An air-launched missile', 'fast missile')).toEqual([[16, 23]])
})
