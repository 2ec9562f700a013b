import { describe, expect, it } from 'vitest'
import { ageAt } from './age.ts'

describe('how old the article is on a page', () => {
  it.each([
    ['2024-06-19', null],
    ['2024-01-01', null],
    ['no date', null],
    ['2024-06-20', '1 day'],
    ['2024-07-30', '41 days'],
    ['2024-09-19', '3 months'],
    ['2026-05-19', '23 months'],
    ['2026-11-25', '2 years'],
    ['2030-06-20', '6 years'],
  ])('of %s: %s', (page, expected) => {
    expect(ageAt({ from: '2024-06-19', to: page, locale: 'en' })).toBe(expected)
  })

  it('is told in the reader’s language', () => {
    expect(ageAt({ from: '2024-06-19', to: '2025-06-19', locale: 'ja' })).toBe('12か月')
    expect(ageAt({ from: '2024-06-19', to: '2026-11-25', locale: 'ru' })).toBe('2 года')
  })
})
