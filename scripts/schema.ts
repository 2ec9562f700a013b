/** `npm run schema`: writes data/entity.schema.json, by which editors check and complete the entity files. */
import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { entityFileSchema } from '../data/schema.ts'

/** The JSON Schema of an entity file. Trimming has no counterpart there and is left to the build. */
export const entityJsonSchema = (): string =>
  `${JSON.stringify(toJsonSchema(entityFileSchema, { errorMode: 'ignore' }), null, 2)}\n`

if (import.meta.main)
  writeFileSync(new URL('../data/entity.schema.json', import.meta.url), entityJsonSchema())
