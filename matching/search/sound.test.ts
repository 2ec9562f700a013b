import { describe, expect, test } from 'vitest'
import { romanize } from './romanize.ts'
import { soundOf } from './sound.ts'

describe('romanization', () => {
  test.each([
    ['きゃ', 'kya'],
    ['しょうぎ', 'shougi'],
    ['ヴァ', 'va'],
    ['ウィ', 'wi'],
    ['ティファニー', 'tifani'],
    ['ﾌﾟｰﾁﾝ', 'puchin'],
    ['북한', 'bukhan'],
    ['김정은', 'gimjeongeun'],
    ['Щорс', 'shchors'],
    ['Київ', 'kiyiv'],
    ['6カ国', '6ka国'],
  ])('%s is %s', (text, latin) => {
    expect(romanize(text)).toBe(latin)
  })
})

describe('spellings of one sound meet', () => {
  test.each([
    ['プーチン', 'puutin', 'Putin', 'pūchin'],
    ['きたちょうせん', 'kitachosen', 'kitachousen', 'kita-tyousen'],
    ['김정일', 'Kim Jong-il', 'gim jeong il', 'Kim Chŏngil'],
    ['Горбачёв', 'Gorbachov', 'gorbatchov'],
    ['ろっかこくきょうぎ', 'rokkakoku kyogi'],
    ['jinzhengen', 'jin1 zheng4 en1', "jīn zhèng'ēn"],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map(soundOf)).size).toBe(1)
  })

  test.each([
    ['Kim Jong-un', 'Kim Jong-il'],
    ['北朝鮮', '北韓'],
  ])('%s and %s stay apart', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other))
  })
})
