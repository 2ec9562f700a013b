/** What no schema can say of the entities: they name one another, paragraphs and claimants that there are. */
import { checkAliases, type Located } from './check-aliases.ts'
import type { Article, Entity } from './types.ts'

/** What can be needed near by: the entities, and the sides of the subject. */
export interface Needed {
  ids: { has(id: string): boolean }
  sides: Article['sides']
}

/** What is wrong with what an alias or a frame needs near by; null where nothing is. */
export const faultOfNeed = (need: string, { ids, sides }: Needed): string | null => {
  if (need === '*') return null
  const id = need.replace(/^~/, '')
  if (!ids.has(id)) return `"${id}" is no entity`
  return id === need || sides.some((side) => side.includes(id))
    ? null
    : `"${id}" is on no side of the subject`
}

/** What an entity may name. */
interface Known extends Needed {
  paragraphs: ReadonlySet<string>
  claimants: Article['claimants']
}

/** The faults of one entity, each with its field. */
const faultsOf = (entity: Entity, { paragraphs, claimants, ...needed }: Known): string[] => {
  const faults: string[] = []
  entity.related.forEach((id, at) => {
    if (!needed.ids.has(id)) faults.push(`related.${at}: "${id}" is no entity`)
    if (id === entity.id) faults.push(`related.${at}: leads to itself`)
  })
  entity.contextual?.needs.forEach((need, at) => {
    const wrong = faultOfNeed(need, needed)
    if (wrong) faults.push(`contextual.needs.${at}: ${wrong}`)
  })
  if (entity.short && entity.category !== 'person')
    faults.push('short: only a person goes by a short name once named in full')
  entity.facts.forEach(({ paragraph, claimedBy }, at) => {
    if (!paragraphs.has(paragraph))
      faults.push(`facts.${at}.paragraph: "${paragraph}" is no paragraph of the article`)
    if (claimedBy !== null && !(claimedBy in claimants))
      faults.push(`facts.${at}.claimedBy: "${claimedBy}" is not among the claimants of data/article.json`)
  })
  return faults
}

/** Which file has each id, and the faults of those that two have. */
const readIds = (located: readonly Located[]): { ids: Map<string, string>; faults: string[] } => {
  const ids = new Map<string, string>()
  const faults: string[] = []
  for (const { file, entity } of located) {
    const before = ids.get(entity.id)
    if (before) faults.push(`${file}: ${entity.id}: id: is taken by an entity of ${before}`)
    ids.set(entity.id, file)
  }
  return { ids, faults }
}

/** The faults of all entities, their aliases among them. */
export const checkEntities = (located: readonly Located[], article: Article): string[] => {
  const { ids, faults } = readIds(located)
  const paragraphs = new Set(article.paragraphs.map(({ id }) => id))
  const known = { ids, paragraphs, claimants: article.claimants, sides: article.sides }
  return [
    ...faults,
    ...located.flatMap(({ file, entity }) =>
      faultsOf(entity, known).map((fault) => `${file}: ${entity.id}: ${fault}`),
    ),
    ...checkAliases(located),
  ]
}
