import { describe, expect, test } from 'vitest'
import { mentionsIn } from '../tests/support/small-lexicon.ts'
import { detector, found, putin } from '../tests/support/small-subject.ts'
import { compileLexicon } from './compile/compile.ts'
import { createDetector } from './detector.ts'

describe('offsets and ends', () => {
  test.each(['', ' ', '\u00ad', 'Putin', ' Putin', 'Putin '])('"%s" is scanned to its end', (text) => {
    expect(found(text)).toEqual(text.includes('Putin') ? ['Putin: putin'] : [])
  })
  test('text without a name keeps nothing', () => {
    expect(detector.scan('Nothing to see here, 何もない')).toBeNull()
  })
})

describe('names by script', () => {
  test('are asked for when the text has letters of it, and found once they are there', () => {
    const only = { entities: [putin], words: {}, common: [], glued: [], frames: [], sides: [] }
    const { base, parts } = compileLexicon(only)
    const lazy = createDetector(base)
    expect(mentionsIn(lazy, 'Putin')).toEqual(['Putin: putin'])
    expect(lazy.missing()).toEqual([])
    expect(mentionsIn(lazy, 'プーチン Путин')).toEqual([])
    expect(lazy.missing()).toEqual(['cyrillic', 'east'])
    lazy.add('east', parts.east)
    expect(mentionsIn(lazy, 'プーチン Путин')).toEqual(['プーチン: putin'])
    expect(lazy.missing()).toEqual(['cyrillic'])
  })
})
