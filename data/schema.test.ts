import { expect, test } from 'vitest'
import { entityJsonSchema } from '../scripts/schema.ts'
import committed from './entity.schema.json' with { type: 'json' }

test('entity.schema.json is the one of schema.ts; if not, run npm run schema', () => {
  expect(committed).toEqual(JSON.parse(entityJsonSchema()))
})
