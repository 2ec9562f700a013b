import type { CardLanguage, Category } from '../data/types.ts'
import { Icon } from './Icon.tsx'
import { hueOf } from './pack.ts'

/** What kind of thing it is: icon and word, in the category's colour. */
export const CategoryLabel = ({ category, locale }: { category: Category; locale: CardLanguage }) => (
  <p class="category-label" style={hueOf(category)}>
    <Icon name={category.icon} size={14} />
    {category.label[locale]}
  </p>
)
