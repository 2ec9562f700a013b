import { expect, it } from 'vitest'
import { rangesInName, rangesOfWords } from './hit.ts'

it('marks the match in the shown name where it is there', () => {
  const alias = { entity: 'kinzhal', matched: 'Kinschal', ranges: [[0, 2]] as const }
  expect(rangesInName({ ...alias, matched: 'Kinzhal' }, 'The Kinzhal missile', 'kinjal')).toEqual([[4, 6]])
  expect(rangesInName(alias, 'Kinzhal missile', 'KINZ')).toEqual([[0, 4]])
  expect(rangesInName(alias, 'Kinzhal missile', 'kinsch')).toBeNull()
})

it('marks the words of the query where nothing is called by them', () => {
  const told = { entity: 'kinzhal', matched: '', ranges: [] }
  expect(rangesInName(told, 'Visit of Kim, 2023', '2023 visit')).toEqual([
    [14, 18],
    [0, 5],
  ])
  expect(rangesInName(told, 'Kinzhal', 'fast missile')).toEqual([])
  expect(rangesOfWords('An air-launched missile', 'fast missile')).toEqual([[16, 23]])
})
