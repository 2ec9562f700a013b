import { expect, it } from 'vitest'
import { formatDate } from './format-date.ts'

it.each([
  ['2006', '2006', '2006年'],
  ['2006-10', 'October 2006', '2006年10月'],
  ['2023-07-15', '15 July 2023', '2023年7月15日'],
  ['1980s', '1980s', '1980年代'],
  ['1980s/1993', '1980s – 1993', '1980年代～1993年'],
  ['2001/2002', '2001 – 2002', '2001年～2002年'],
  ['2022-02/2024-06', 'February 2022 – June 2024', '2022年2月～2024年6月'],
  ['1973/1980s', '1973 – 1980s', '1973年～1980年代'],
])('%s is written %s and %s', (date, english, japanese) => {
  expect(formatDate(date, 'en')).toBe(english)
  expect(formatDate(date, 'ja')).toBe(japanese)
})
