import { expect, test } from 'vitest'
import type { FrameSource } from '../../data/types.ts'
import { detectorOf, entity, mentionsIn } from '../../tests/support/small-lexicon.ts'
import type { Detector } from '../types.ts'

const putin = entity('putin', { aliases: { en: ['Putin'] } })
const talks = entity('talks', { category: 'event', aliases: { en: ['summit'] } })
const words = { met: { en: ['met'] }, pact: { en: ['pact'] }, signed: { en: ['signed'] } }

const withFrames = (telling: string[], ...slots: string[][]): Detector => {
  const frames: FrameSource[] = slots.map((pieces) => ({ entity: 'talks', slots: pieces }))
  return detectorOf([putin, talks], { words, telling, frames })
}

test.each([
  ['a name', [], ['@putin', '#met'], 'Putin met them'],
  ['a word that tells', ['pact'], ['#pact', '#met'], 'they met for a pact'],
])('%s is enough for the other words of a frame to be looked for', (_, telling, slots, text) => {
  expect(mentionsIn(withFrames(telling, slots), text)).toHaveLength(1)
})

test.each([
  ['common words', [], ['#met', '#pact']],
  ['a word that tells or a common one', ['pact'], ['#met', '#pact|#signed']],
  ['names or common words', [], ['@putin|#met', '#pact']],
  ['what need not be there', [], ['?@putin', '#pact']],
])('a frame of %s alone is a fault that says what to do', (_, telling, slots) => {
  expect(() => withFrames(telling, slots)).toThrow(
    `data/frames.json: talks: no slot of "${slots.join(' ')}" tells of the frame`,
  )
})

test('a word that is made of others tells where each way to make it does', () => {
  const made = (telling: string[]) => () =>
    detectorOf([putin, talks], {
      words: { ...words, treaty: {} },
      telling,
      frames: [
        { entity: null, word: 'treaty', slots: ['#pact', '#signed'] },
        { entity: 'talks', slots: ['#treaty', '#met'] },
      ],
    })
  expect(made([])).toThrow('#treaty #met')
  expect(mentionsIn(made(['pact'])(), 'they signed a pact and met')).toHaveLength(1)
})
