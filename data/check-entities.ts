/** What no schema can say of the entities: they name one another, paragraphs and claimants that there are. */
import { checkAliases, type Located } from './check-aliases.ts'
import type { Article } from './types.ts'

/** What is wrong with what an alias or a frame needs near by; null where nothing is. */
export const faultOfNeed = (
  need: string,
  ids: { has(id: string): boolean },
  sides: Article['sides'],
): string | null => {
  if (need === '*') return null
  const id = need.replace(/^~/, '')
  if (!ids.has(id)) return `"${id}" is no entity`
  return id === need || sides.some((side) => side.includes(id))
    ? null
    : `"${id}" is on no side of the subject`
}

/** The faults of all entities, their aliases among them. */
export const checkEntities = (located: readonly Located[], article: Article): string[] => {
  const paragraphs = new Set(article.paragraphs.map(({ id }) => id))
  const ids = new Map<string, string>()
  const faults: string[] = []
  for (const { file, entity } of located) {
    const before = ids.get(entity.id)
    if (before) faults.push(`${file}: ${entity.id}: id: is taken by an entity of ${before}`)
    ids.set(entity.id, file)
  }
  for (const { file, entity } of located) {
    const fault = (field: string, message: string): void =>
      void faults.push(`${file}: ${entity.id}: ${field}: ${message}`)
    entity.related.forEach((id, at) => {
      if (!ids.has(id)) fault(`related.${at}`, `"${id}" is no entity`)
      if (id === entity.id) fault(`related.${at}`, 'leads to itself')
    })
    entity.contextual?.needs.forEach((need, at) => {
      const wrong = faultOfNeed(need, ids, article.sides)
      if (wrong) fault(`contextual.needs.${at}`, wrong)
    })
    if (entity.short && entity.category !== 'person')
      fault('short', 'only a person goes by a short name once named in full')
    entity.facts.forEach(({ paragraph, claimedBy }, at) => {
      if (!paragraphs.has(paragraph))
        fault(`facts.${at}.paragraph`, `"${paragraph}" is no paragraph of the article`)
      if (claimedBy !== null && !(claimedBy in article.claimants))
        fault(`facts.${at}.claimedBy`, `"${claimedBy}" is not among the claimants of data/article.json`)
    })
  }
  for (const id of article.sides.flat())
    if (!ids.has(id)) faults.push(`data/article.json: sides: "${id}" is no entity`)
  return [...faults, ...checkAliases(located)]
}
