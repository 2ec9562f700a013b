import { expect, it } from 'vitest'
import type { Language } from '../data/types.ts'
import { followLanguage } from './follow-language.ts'

/** A reading that is answered when the test says so. */
const slowReading = () => {
  const answers = new Map<Language, () => void>()
  const read = (language: Language) =>
    new Promise<string>((resolve) => answers.set(language, () => resolve(`texts in ${language}`)))
  return { read, answer: (language: Language) => answers.get(language)?.() }
}

async function begin() {
  const { read, answer } = slowReading()
  const beginning = followLanguage(read, 'en')
  answer('en')
  return { ...(await beginning), answer }
}

it('reads the first language, then each that is chosen', async () => {
  const { now, follow, answer } = await begin()
  expect(now.value).toBe('texts in en')
  const following = follow('ja')
  expect(now.value).toBe('texts in en')
  answer('ja')
  await following
  expect(now.value).toBe('texts in ja')
})

it('what is answered late, when another language is wanted, is not shown', async () => {
  const { now, follow, answer } = await begin()
  const first = follow('ja')
  const second = follow('ko')
  answer('ko')
  await second
  answer('ja')
  await first
  expect(now.value).toBe('texts in ko')
})

it('going back to the language that is shown holds against one that is still read', async () => {
  const { now, follow, answer } = await begin()
  const away = follow('ja')
  const back = follow('en')
  answer('ja')
  answer('en')
  await Promise.all([away, back])
  expect(now.value).toBe('texts in en')
})
