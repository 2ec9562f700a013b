import type { CardLanguage } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { Icon } from './Icon.tsx'
import { categoryOf, entityOf, hueOf, type Pack } from './pack.ts'

interface Props {
  ids: readonly string[]
  pack: Pack
  locale: CardLanguage
  onOpen: (id: string) => void
}

/** The entities that this card leads to, each a button that opens its card in the place of this one. */
export const RelatedList = ({ ids, pack, locale, onOpen }: Props) => (
  <section class="related">
    <h3 class="section-heading">{cardWords(locale).related}</h3>
    <ul>
      {ids.map((id) => {
        const entity = entityOf(pack, id)
        const category = categoryOf(pack, entity.category)
        return (
          <li key={id}>
            <button type="button" class="related-button" data-entity={id} onClick={() => onOpen(id)}>
              <span class="related-icon" style={hueOf(category)}>
                <Icon name={category.icon} size={14} />
              </span>
              {entity.names[locale]}
            </button>
          </li>
        )
      })}
    </ul>
  </section>
)
