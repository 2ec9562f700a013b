import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCorpus } from './corpus.ts'
import { type Case, scoreCase, sumUp } from './score.ts'

const page = (labels: Partial<Case>): Case => ({
  id: 'x',
  lang: 'en',
  text: 'UN and UN Security Council',
  expect: [],
  complete: true,
  ...labels,
})
const mention = (start: number, end: number, entity: string) => ({
  start,
  end,
  entity,
  kind: 'exact' as const,
})

test('an overlapping mention of the same entity finds what was expected', () => {
  const score = scoreCase(page({ expect: [{ surface: 'UN Security Council', entity: 'council' }] }), [
    mention(10, 21, 'council'),
  ])
  expect(score).toMatchObject({ expected: 1, right: 1, misses: [], falsePositives: [] })
})

test('a shorter reading inside a longer one is a miss, not a false positive too', () => {
  const score = scoreCase(page({ expect: [{ surface: 'UN Security Council', entity: 'council' }] }), [
    mention(7, 9, 'un'),
  ])
  expect(score).toMatchObject({ right: 0, falsePositives: [] })
  expect(score.misses).toHaveLength(1)
})

test('the longest surface is placed first, so a short one takes what is left', () => {
  const labels = page({
    expect: [
      { surface: 'UN', entity: 'un' },
      { surface: 'UN Security Council', entity: 'council' },
    ],
  })
  expect(scoreCase(labels, [mention(0, 2, 'un'), mention(7, 26, 'council')]).right).toBe(2)
})

test('what must stay unmarked is a violation; what is optional is ignored; the rest is wrong where labels are complete', () => {
  const labels = page({ text: 'a b c', not_expect: ['a'], optional: ['b'] })
  const marks = [mention(0, 1, 'x'), mention(2, 3, 'x'), mention(4, 5, 'x')]
  expect(scoreCase(labels, marks)).toMatchObject({
    violations: [{ surface: 'a' }],
    falsePositives: [{ surface: 'c' }],
  })
  expect(scoreCase({ ...labels, complete: false }, marks).falsePositives).toEqual([])
})

test('a label that is not in the text can only be missed', () => {
  expect(scoreCase(page({ expect: [{ surface: 'NATO', entity: 'nato' }] }), [])).toMatchObject({
    expected: 1,
    right: 0,
  })
})

test('figures are of the whole, not means of means', () => {
  const good = scoreCase(page({ text: 'UN', expect: [{ surface: 'UN', entity: 'un' }] }), [
    mention(0, 2, 'un'),
  ])
  const bad = scoreCase(page({ text: 'UN', expect: [{ surface: 'UN', entity: 'un' }] }), [])
  expect(sumUp([good, bad, bad])).toMatchObject({
    expected: 3,
    right: 1,
    found: 1,
    precision: 1,
    recall: 1 / 3,
    f1: 0.5,
    cases: 3,
  })
})

test.each([
  ['null', 'needs "id", "text" and a list "expect"'],
  ['{"id": "a", "text": "UN", "expect": ["UN"]}', 'needs "surface" and "entity" of all that is in "expect"'],
  [
    '{"id": "a", "text": "UN", "expect": [], "optional": "UN"}',
    '"optional" and "not_expect" are lists of texts',
  ],
])('a line that is no labelled case is named with what is wrong: %s', (line, fault) => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-corpus-'))
  const file = join(folder, 'set.jsonl')
  writeFileSync(file, `\n${line}\n`)
  try {
    expect(() => readCorpus(file)).toThrow(`${file}:2: ${fault}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
