import { expect, test } from 'vitest'
import { lineOf } from './omnibox.ts'

const found = { name: 'Q&A <treaty>', description: 'What “one” calls it & them' }

test('a line is marked up where the browser reads markup, and plain elsewhere', () => {
  expect(lineOf(found, true)).toBe(
    '<match>Q&#38;A &#60;treaty&#62;</match> <dim>What “one” calls it &#38; them</dim>',
  )
  expect(lineOf(found, false)).toBe('Q&A <treaty> – What “one” calls it & them')
})
