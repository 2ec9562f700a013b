import { describe, expect, test } from 'vitest'
import { isQuotedName } from './quoted.ts'

/** The name stands in square brackets. */
const isQuoted = (marked: string): boolean => {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return isQuotedName(marked.replace(/[[\]]/g, ''), start, end)
}

describe('a name in quotation marks', () => {
  test.each([
    'the cruiser «[Москва]» sank',
    'das Schiff „[Moskau]“',
    'le film « [Sibérie] »',
    'the film "[Siberia]" opens',
    'бар «Маленькая [Россия]»',
    'кинотеатр «[Россия] синема»',
    '喫茶「[シベリア]」で',
    '电影《[西伯利亚]》上映',
    '酒吧“[平壤]”开业',
    '“[莫斯科]”号起航',
    'der Kreuzer »[Moskwa]« sank',
    '“[莫斯科]号”沉没',
    '競走馬[モスクワ]号が',
    "영화 '[시베리아]' 개봉",
  ])('is that of something else: %s', (text) => {
    expect(isQuoted(text)).toBe(true)
  })
  test.each([
    '« [Moscou] doit payer », dit-il',
    '"[Russia] must pay," he said',
    '“[Moscow] said no”, he said',
    '主語は「[北朝鮮]」だ',
    '所谓“[中国]”威胁',
    "그는 '[북한]'이라고 했다",
    '« [U.R.S.S.] », lit-on',
    'подписано «[Корейская Народно-Демократическая Республика]»',
    '[Москва] молчит',
    '[中国]号召各方克制',
  ])('is a word that is quoted, or begins a quotation: %s', (text) => {
    expect(isQuoted(text)).toBe(false)
  })
})
