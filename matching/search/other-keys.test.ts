import { expect, test } from 'vitest'
import { onOtherKeys } from './other-keys.ts'

test.each([
  ['genby', 'путин'],
  ['згешт', 'putin'],
  ['gensy', 'путін'],
  ['[f,fhjdcr', 'хабаровск'],
  ['Ekfrl', '딸기'],
  ['vnxls', '푸틴'],
  ['Vnxls', '푸틴'],
  ['rlawjddms', '김정은'],
  ['rkqt dkc', '값 앛'],
  ['ㅔㅕ샤ㅜ', 'putin'],
  ['ㅏㅑㅡ', 'kim'],
])('%s by other keys is %s', (typed, meant) => {
  expect(onOtherKeys(typed)).toContain(meant)
})

test.each(['42', ' '])('"%s" is the same by all keys', (typed) => {
  expect(onOtherKeys(typed)).toEqual([])
})
