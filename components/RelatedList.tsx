import { cardWords } from '../locales/card.ts'
import { EntityButton } from './EntityButton.tsx'
import { entityOf, type Pack } from './pack.ts'

interface Props {
  ids: readonly string[]
  pack: Pack
  onOpen: (id: string) => void
}

/** The entities that this card leads to; pressing one opens its card in the place of this one. */
export const RelatedList = ({ ids, pack, onOpen }: Props) => (
  <section class="related">
    <h3 class="section-heading">{cardWords(pack.language).related}</h3>
    <ul class="entity-buttons">
      {ids.map((id) => (
        <li key={id}>
          <EntityButton entity={entityOf(pack, id)} pack={pack} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  </section>
)
