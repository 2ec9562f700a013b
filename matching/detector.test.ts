import { describe, expect, test } from 'vitest'
import { mentionsIn } from '../tests/support/small-lexicon.ts'
import { detector, found, putin } from '../tests/support/small-subject.ts'
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
  const files = { base: '', parts: { cyrillic: '', hangul: '', east: '' } }
  test('are asked for when the text has letters of it, and found once they are there', async () => {
    const { compileLexicon } = await import('./compile/compile.ts')
    Object.assign(
      files,
      compileLexicon({ entities: [putin], words: {}, common: [], glued: [], frames: [], sides: [] }),
    )
    const lazy = createDetector(files.base)
    expect(mentionsIn(lazy, 'Putin')).toEqual(['Putin: putin'])
    expect(lazy.missing()).toEqual([])
    expect(mentionsIn(lazy, 'プーチン Путин')).toEqual([])
    expect(lazy.missing()).toEqual(['cyrillic', 'east'])
    lazy.add('east', files.parts.east)
    expect(mentionsIn(lazy, 'プーチン Путин')).toEqual(['プーチン: putin'])
    expect(lazy.missing()).toEqual(['cyrillic'])
  })
})
