import { expect, it } from 'vitest'
import { SETTING_KEYS } from '../settings/parse.ts'
import { managedSchema } from './managed-schema.ts'

/** What Chromium's reader of policy schemas knows; anything else makes it refuse the extension. */
const KNOWN = ['type', 'enum', 'properties', 'items', 'minimum', 'maximum']

const keywordsOf = (schema: object): string[] =>
  Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties') return [key, ...Object.values(value as object).flatMap(keywordsOf)]
    return key === 'items' ? [key, ...keywordsOf(value)] : [key]
  })

it('names every setting, and what can be locked', () => {
  const { properties } = managedSchema() as { properties: Record<string, object> }
  expect(Object.keys(properties).toSorted()).toEqual([...SETTING_KEYS, 'locked'].toSorted())
  expect(properties.markStyle).toEqual({ type: 'string', enum: ['both', 'underline', 'ground', 'none'] })
  expect(properties.locked).toEqual({ type: 'array', items: { type: 'string', enum: SETTING_KEYS } })
})

it('uses no keyword that Chromium doesn’t know', () => {
  expect(keywordsOf(managedSchema()).filter((key) => !KNOWN.includes(key))).toEqual([])
})
