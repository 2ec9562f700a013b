import { describe, expect, test } from 'vitest'
import { detectorOf, entity, mentionsIn } from '../tests/support/small-lexicon.ts'
import { found } from '../tests/support/small-subject.ts'

describe('writing', () => {
  test.each([
    ['capitals', 'KIM JONG-UN', 'KIM JONG-UN: kim-jong-un'],
    ['a blank for a hyphen', 'Kim Jong Un spoke', 'Kim Jong Un: kim-jong-un'],
    ['another hyphen', 'Kim Jong‐un', 'Kim Jong‐un: kim-jong-un'],
    ['no-break spaces', 'Kim\u00a0Jong\u00a0Un', 'Kim\u00a0Jong\u00a0Un: kim-jong-un'],
    ['a soft hyphen', 'Pu\u00adtin', 'Pu\u00adtin: putin'],
    ['a zero-width space', 'ウラジ\u200bオストク', 'ウラジ\u200bオストク: vladivostok'],
    [
      'an indented line break',
      'UN\n      Security Council',
      'UN\n      Security Council: un-security-council',
    ],
    ['full width', 'ＵＮ', 'ＵＮ: un'],
    ['dotted capitals', 'the U.N. said', 'U.N.: un'],
    ['half-width kana', 'ﾌﾟｰﾁﾝ氏', 'ﾌﾟｰﾁﾝ: putin'],
    ['decomposed kana', 'フ\u309aーチン', 'フ\u309aーチン: putin'],
    ['marks of stress', 'Влади\u0301восто\u0301к', 'Влади\u0301восто\u0301к: vladivostok'],
    ['decomposed hangul', '김정은'.normalize('NFD'), `${'김정은'.normalize('NFD')}: kim-jong-un`],
    ['ヴォ for ボ', 'ヴォストーチヌイ', 'ヴォストーチヌイ: vostochny'],
    ['a missing long vowel', 'ボストチヌイ', 'ボストチヌイ: vostochny'],
    [
      'a lengthening mark at the end',
      '宇宙センター、ボストーチヌイ宇宙センターで',
      'ボストーチヌイ宇宙センター: vostochny',
    ],
    ['a missing middle dot', 'キムジョンウン', 'キムジョンウン: kim-jong-un'],
    ['kanji numerals and counters', '六者ではなく六ヶ国協議', '六ヶ国協議: six-party-talks'],
    ['a line break between characters', 'ウラジ\nオストク', 'ウラジ\nオストク: vladivostok'],
    ['blanks between characters', '金正 恩', '金正 恩: kim-jong-un'],
    ['full-width digits', '６か国協議', '６か国協議: six-party-talks'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

test('a hyphen and a blank in a name are one gap', () => {
  const programme = entity('programme', { aliases: { de: ['Atom- und Raketenprogramm'] } })
  expect(mentionsIn(detectorOf([programme]), 'das Atom- und Raketenprogramm')).toEqual([
    'Atom- und Raketenprogramm: programme',
  ])
})

test('a German compound has the genitive of its last noun', () => {
  const council = entity('council', { category: 'organization', aliases: { de: ['Weltsicherheitsrat'] } })
  expect(mentionsIn(detectorOf([council]), 'im Namen des Weltsicherheitsrates')).toEqual([
    'Weltsicherheitsrates: council',
  ])
})

describe('what is something else', () => {
  test.each([
    ['part of a longer katakana word', 'ラスプーチンとマイクロシアター'],
    ['a look-alike', '中国地方と発展中国家'],
    ['part of a Latin word', 'Putinesque, Rasputin and poutine'],
    ['small letters where capitals are meant', 'un deux, putin'],
    ['capitals among capitals', 'JOIN UN TODAY'],
    ['capitals among capitals, a short word between', 'ALERTA DE UN «SALTO»'],
    ['another number', '十六カ国協議'],
    ['a Korean word that only begins alike', '푸틴카페'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
