import { describe, expect, test } from 'vitest'
import { found } from '../tests/support/small-subject.ts'

describe('a short name', () => {
  test('a surname counts after the full name', () => {
    expect(found('Kim left. Kim Jong-un came. Kim stayed.')).toEqual([
      'Kim Jong-un: kim-jong-un',
      'Kim: kim-jong-un',
    ])
  })
  test('a surname is the one named last, across blocks', () => {
    expect(found(['Kim Jong-il and Kim Jong-un', 'Kim spoke', 'Kim Jong-il', 'Kim spoke'])).toEqual([
      'Kim Jong-il: kim-jong-il',
      'Kim Jong-un: kim-jong-un',
      'Kim: kim-jong-un',
      'Kim Jong-il: kim-jong-il',
      'Kim: kim-jong-il',
    ])
  })
  test('a surname is not who is named right behind it, but where nobody was named before', () => {
    expect(found('Kim Jong-un came. Kim, Kim Jong-il’s heir, left.')).toEqual([
      'Kim Jong-un: kim-jong-un',
      'Kim: kim-jong-un',
      'Kim Jong-il: kim-jong-il',
    ])
    expect(found('金総書記（金正恩）')).toEqual(['金総書記: kim-jong-un', '金正恩: kim-jong-un'])
  })
  test('a surname before another name is somebody else', () => {
    expect(found('Kim Jong-un and his sister Kim Yo-jong, Kim-Chan')).toEqual(['Kim Jong-un: kim-jong-un'])
  })
  test('is somebody else’s where a block names another of that surname in full, and not its bearer', () => {
    const bearer = ['Kim Jong-un: kim-jong-un']
    expect(found(['Kim Jong-un', 'Kim Kwang Hyok spoke. Kim went on.'])).toEqual(bearer)
    expect(found(['Kim Jong-un', 'Kim Jong-nam spoke. Kim went on.'])).toEqual(bearer)
    const both = [...bearer, 'Kim: kim-jong-un']
    expect(found(['Kim Jong-un', 'Kim Monday spoke to Kim Kwang Hyok'])).toEqual(bearer)
    expect(found(['Kim Jong-un', 'Kim spoke to Kim Kwang Hyok'])).toEqual(both)
    expect(found('Kim Jong-un met Kim Kwang Hyok. Kim spoke.')).toEqual(both)
  })
  test('of one character is a person’s before 氏, whatever stands before it, but not in 氏名 or with Guinness', () => {
    expect(found('金正恩搭火車抵達。普京與金氏會談。')).toContain('金: kim-jong-un')
    expect(found('金正恩氏が来た。会場で金は笑った。')).toContain('金: kim-jong-un')
    expect(found('金正恩氏が来た。現金氏名を書く。金氏世界紀錄。挑戰金氏紀錄。會談資金。')).toEqual([
      '金正恩: kim-jong-un',
    ])
  })
  test('stands behind the hyphen of those who met, not of a given name', () => {
    expect(found('Kim Jong-un and a Putin-Kim summit, Lee Min-Kim')).toEqual([
      'Kim Jong-un: kim-jong-un',
      'Putin: putin',
      'Kim: kim-jong-un',
    ])
  })
  test('金 is a surname where a particle follows', () => {
    expect(found('金正恩と会った。金は笑い、金属は光った。')).toEqual([
      '金正恩: kim-jong-un',
      '金: kim-jong-un',
    ])
  })
})
