import { EntityLine } from './EntityLine.tsx'
import { hueOf, type Pack } from './pack.ts'

interface Props {
  pack: Pack
  current: string | null
}

/** Everyone and everything that the article explains, by category, each with one line and a link to its card. */
export const DossierEntities = ({ pack, current }: Props) => (
  <div class="index">
    {pack.categories.map((category) => (
      <section key={category.id} class="index-category" style={hueOf(category)}>
        <h3 class="index-heading">{category.label}</h3>
        <ul>
          {[...pack.entityById.values()]
            .filter((entity) => entity.category === category.id)
            .map((entity) => (
              <li key={entity.id}>
                <a
                  class="index-line"
                  href={`#${entity.id}`}
                  data-entity={entity.id}
                  aria-current={entity.id === current ? 'true' : undefined}
                >
                  <EntityLine entity={entity} pack={pack} />
                </a>
              </li>
            ))}
        </ul>
      </section>
    ))}
  </div>
)
