import { expect, test } from 'vitest'
import type { Pattern } from '../lexicon.ts'
import { runsOf } from './runs.ts'

const patterns = (...labels: string[]): Pattern[] =>
  labels.sort().map((each) => ({ labels: each, sense: { kind: 'alias', of: 0, capitals: 1 } }))

/** The runs of some patterns, as their labels. */
const runs = (...labels: string[]): string[][] => {
  const sorted = patterns(...labels)
  return runsOf(sorted).map(({ from, to }) => sorted.slice(from, to).map((each) => each.labels))
}

test('patterns with the same five letters are a run', () => {
  expect(runs('russiaD', 'russianE', 'rustyD', 'putinD')).toEqual([
    ['putinD'],
    ['russiaD', 'russianE'],
    ['rustyD'],
  ])
})

test('shorter words are told apart by what is behind them too', () => {
  expect(runs('kimD', 'kimAjongD', 'kimAyoD')).toEqual([['kimAjongD', 'kimAyoD'], ['kimD']])
})

test('names that may be joined to the next word begin a run each', () => {
  expect(runs('unBsecurityD', 'unBcouncilD')).toEqual([['unBcouncilD'], ['unBsecurityD']])
})

test('ideographs are told apart by two, what a digit counts by the counter', () => {
  expect(runs('金正恩', '金正日', '金氏')).toEqual([['金正恩', '金正日'], ['金氏']])
  expect(runs('6B者', '6Bparty', '6Bpower')).toEqual([['6Bparty'], ['6Bpower'], ['6B者']])
})

test('a run wants capitals where all of its patterns do', () => {
  const [small, capital, other] = patterns('talksA', 'talksD', 'treatyD')
  if (!small || !capital || !other) throw new Error('no patterns')
  expect(runsOf([{ ...small, sense: { ...small.sense, capitals: 0 } }, capital, other])).toEqual([
    { from: 0, to: 2, isCapitalized: false },
    { from: 2, to: 3, isCapitalized: true },
  ])
})
