/** Whose an alias is: no two entities claim the same, and no look-alike or keyword is one. */
import type { Entity } from './types.ts'

/** An entity and the file that it stands in. */
export interface Located {
  file: string
  entity: Entity
}

const aliasFields = (entity: Entity): [string, string][] => [
  ...(entity.nameIsLabel
    ? []
    : Object.entries(entity.names).map(([language, text]): [string, string] => [`names.${language}`, text])),
  ...Object.entries(entity.aliases).flatMap(([language, list]) =>
    (list ?? []).map((text, at): [string, string] => [`aliases.${language}.${at}`, text]),
  ),
]

/** The faults of all aliases, look-alikes and keywords. */
export const checkAliases = (located: readonly Located[]): string[] => {
  const owners = new Map<string, string>()
  const sought = new Map<string, string>()
  const faults: string[] = []
  for (const { file, entity } of located) {
    for (const [field, text] of aliasFields(entity)) {
      const key = text.normalize('NFKC')
      const owner = owners.get(key)
      if (owner !== undefined && owner !== entity.id)
        faults.push(
          `${file}: ${entity.id}: ${field}: "${text}" is an alias of ${owner} too; only one can have it, or move it to contextual`,
        )
      owners.set(key, entity.id)
    }
  }
  for (const { file, entity } of located) {
    entity.lookalikes.forEach((text, at) => {
      const owner = owners.get(text.normalize('NFKC'))
      if (owner !== undefined)
        faults.push(`${file}: ${entity.id}: lookalikes.${at}: "${text}" is an alias of ${owner}`)
    })
    entity.keywords?.forEach((text, at) => {
      const key = text.normalize('NFKC').toLowerCase()
      const owner = owners.get(text.normalize('NFKC')) ?? sought.get(key)
      if (owner !== undefined)
        faults.push(`${file}: ${entity.id}: keywords.${at}: "${text}" leads to ${owner} already`)
      sought.set(key, entity.id)
    })
  }
  return faults
}
