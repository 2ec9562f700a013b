import { expect, inject, it } from 'vitest'
import { measureScripts } from '../../scripts/sizes.ts'

it('every script of the build keeps to its budget', () => {
  expect(measureScripts(inject('extension')).filter(({ isWithin }) => !isWithin)).toEqual([])
})
