import { expect, it } from 'vitest'
import { readSample } from './MarkedSample.tsx'

it('reads a sentence with its mentions, in order', () => {
  expect(readSample('[[person:k|Kim]] saw [[place:v|the port]].')).toEqual([
    { text: 'Kim', category: 'person', who: 'k' },
    { text: ' saw ' },
    { text: 'the port', category: 'place', who: 'v' },
    { text: '.' },
  ])
  expect(readSample('Nothing [here]')).toEqual([{ text: 'Nothing [here]' }])
})
