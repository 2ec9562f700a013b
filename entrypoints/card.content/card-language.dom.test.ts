import { afterEach, expect, test } from 'vitest'
import type { CardRequest } from '../../browser/bridge.ts'
import { createLanguageOf } from './card-language.ts'

/** A wish for a card of what stands in the page's one paragraph. */
const requestFor = (html: string, look: Partial<CardRequest['look']>): CardRequest => {
  document.body.innerHTML = html
  const node = document.querySelector('p')?.firstChild as Text
  const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 }
  return { look, range: new StaticRange(range) } as CardRequest
}

const GERMAN = '<p lang="de">Die Rakete Kinschal ist aus einem Flugzeug gestartet worden, heißt es.</p>'

afterEach(() => document.body.replaceChildren())

test.each([
  ['the reader’s', 'reader', 'uk'],
  ['by choice that of the page', 'page', 'de'],
] as const)('a card speaks the language that is %s', (_, speaks, language) => {
  expect(createLanguageOf()(requestFor(GERMAN, { language: 'uk', speaks }))).toBe(language)
})

test('what becomes of the page under an open card doesn’t change its language', () => {
  const languageOf = createLanguageOf()
  const request = requestFor(GERMAN, { language: 'uk', speaks: 'page' })
  expect(languageOf(request)).toBe('de')
  document.querySelector('p')?.setAttribute('lang', 'fr')
  document.querySelector('p')?.append(' Le missile a été tiré depuis un avion, dit-on.')
  expect(languageOf(request)).toBe('de')
})
