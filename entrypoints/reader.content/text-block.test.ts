import { describe, expect, it } from 'vitest'
import { cutAfter, paragraphAfter } from './text-block.ts'

const parts = (data: string, after: typeof cutAfter): string[] => {
  const found: string[] = []
  for (let from = 0; from < data.length; ) {
    const to = after(data, from)
    found.push(data.slice(from, to))
    from = to
  }
  return found
}

describe('a long text', () => {
  it('that fits is left whole', () => {
    expect(parts('One. Two\n\nThree', cutAfter)).toEqual(['One. Two\n\nThree'])
  })

  it.each([
    ['behind a sentence', 'A word or two. ', /[.]$/],
    ['behind a sentence without blanks', '短い文。', /。$/],
    ['behind a word where no sentence ends', 'word ', / $/],
  ])('is cut %s', (_, repeated, end) => {
    const data = repeated.repeat(20_000)
    const found = parts(data, cutAfter)
    expect(found.join('')).toBe(data)
    expect(found.length).toBeGreaterThan(1)
    for (const part of found.slice(0, -1)) expect(part).toMatch(end)
  })

  it('is cut wherever it must be where nothing ends', () => {
    const found = parts('x'.repeat(50_000), cutAfter)
    expect(found.map(({ length }) => length)).toEqual([20_000, 20_000, 10_000])
  })
})

describe('a file of plain text', () => {
  it('is cut at blank lines, and not at others', () => {
    expect(parts('One\ntwo.\n\nThree\n\n\n\nFour', paragraphAfter)).toEqual([
      'One\ntwo.\n\n',
      'Three\n\n',
      '\n\n',
      'Four',
    ])
  })

  it('is cut like any other where a paragraph is too long', () => {
    const data = `${'word '.repeat(5000)}\n\nend`
    expect(parts(data, paragraphAfter).map(({ length }) => length)).toEqual([20_000, 5002, 3])
  })
})
