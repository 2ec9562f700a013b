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

it.each([
  ['en', '19 June 2024', 'September 2023', '1980s', '2001 – 2002'],
  ['ja', '2024年6月19日', '2023年9月', '1980年代', '2001年～2002年'],
  ['ko', '2024년 6월 19일', '2023년 9월', '1980년대', '2001년~2002년'],
  ['zh-Hans', '2024年6月19日', '2023年9月', '1980年代', '2001年至2002年'],
  ['zh-Hant', '2024年6月19日', '2023年9月', '1980年代', '2001年至2002年'],
  ['ru', '19 июня 2024 г.', 'сентябрь 2023 г.', '1980-е годы', '2001 — 2002'],
  ['uk', '19 червня 2024 р.', 'вересень 2023 р.', '1980-ті роки', '2001 — 2002'],
  ['de', '19. Juni 2024', 'September 2023', '1980er-Jahre', '2001 bis 2002'],
  ['fr', '19 juin 2024', 'septembre 2023', 'années 1980', '2001 – 2002'],
  ['es', '19 de junio de 2024', 'septiembre de 2023', 'década de 1980', '2001 – 2002'],
] as const)(
  'in %s a day, a month, a decade and an interval are written %s, %s, %s, %s',
  (language, ...expected) => {
    const dates = ['2024-06-19', '2023-09', '1980s', '2001/2002']
    // Which of the blanks stands before an abbreviation differs from browser to browser.
    const written = dates.map((date) => formatDate(date, language).replaceAll(/\s/g, ' '))
    expect(written).toEqual(expected)
  },
)
