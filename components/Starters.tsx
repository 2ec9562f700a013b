import { EntityButton } from './EntityButton.tsx'
import type { DrawnEntity, Pack } from './pack.ts'

/** From each category, the entity that the article says most about: a way in for a reader whose page has nothing. */
export const startersOf = ({ entityById, categories }: Pack): DrawnEntity[] =>
  categories.flatMap(({ id }) => {
    const own = [...entityById.values()].filter((entity) => entity.category === id)
    return own.toSorted((a, b) => b.facts.length - a.facts.length).slice(0, 1)
  })

/** Buttons that open the cards of these. */
export const Starters = ({ pack, onOpen }: { pack: Pack; onOpen: (id: string) => void }) => (
  <ul class="entity-buttons">
    {startersOf(pack).map((entity) => (
      <li key={entity.id}>
        <EntityButton entity={entity} pack={pack} onOpen={onOpen} />
      </li>
    ))}
  </ul>
)
