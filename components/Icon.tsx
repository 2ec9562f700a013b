import { h } from 'preact'
import { type IconName, icons } from './icons.ts'

const isIconName = (name: string): name is IconName => Object.hasOwn(icons, name)

/** A line icon beside a text that says the same, hence hidden from assistive technology. A name without icon draws nothing. */
export const Icon = ({ name, size = 16 }: { name: string; size?: number }) =>
  isIconName(name) ? (
    <svg
      class="icon"
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={size < 16 ? 2.25 : 2}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {icons[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  ) : null
