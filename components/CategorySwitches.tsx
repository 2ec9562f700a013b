import type { CategoryId } from '../data/types.ts'
import { categoryIcon } from './category-icon.ts'
import { Icon } from './Icon.tsx'
import { type DrawnCategory, hueOf } from './pack.ts'

interface Props {
  categories: readonly DrawnCategory[]
  isOn: (id: CategoryId) => boolean
  /** How many entities of a category the page mentions; absent where there is no page. A category without any has no entry. */
  counts?: ReadonlyMap<CategoryId, number>
  onChange: (id: CategoryId, on: boolean) => void
}

/** One tile per category, each a switch with its icon, its name and how many the page has. */
export const CategorySwitches = ({ categories, isOn, counts, onChange }: Props) => (
  <ul class="tiles">
    {categories.map((category) => {
      const on = isOn(category.id)
      return (
        <li key={category.id}>
          <button
            type="button"
            class="tile"
            role="switch"
            aria-checked={on}
            data-category={category.id}
            style={hueOf(category)}
            onClick={() => onChange(category.id, !on)}
          >
            <span class="tile-top">
              <Icon of={categoryIcon(category)} size={18} />
              {counts?.has(category.id) && <span class="tile-count">{counts.get(category.id)}</span>}
            </span>
            <span class="tile-name">{category.label}</span>
          </button>
        </li>
      )
    })}
  </ul>
)
