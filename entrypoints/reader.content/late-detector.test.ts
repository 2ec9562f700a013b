import { expect, test, vi } from 'vitest'
import { detectorOf, entity, mentionsIn } from '../../tests/support/small-lexicon.ts'
import { lateDetector } from './late-detector.ts'

const make = vi.fn(() => detectorOf([entity('shoigu', { aliases: { en: ['Sergei Shoigu'] } })]))

test('a page without text makes no detector, whatever is asked', () => {
  const detector = lateDetector(make)
  expect(detector.missing()).toEqual([])
  expect([...detector.resolve([], { general: 'always' })]).toEqual([])
  expect(make).not.toHaveBeenCalled()
})

test('texts are read by one detector, made for the first', () => {
  const found = mentionsIn(lateDetector(make), ['Nothing here.', 'Sergei Shoigu spoke.'])
  expect(found).toEqual(['Sergei Shoigu: shoigu'])
  expect(make).toHaveBeenCalledOnce()
})
