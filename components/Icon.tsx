import type { IconNode } from 'lucide'
import { h } from 'preact'

interface Props {
  /** As lucide has it; whoever draws it imports it, so that a script carries no icon that it doesn't draw. */
  of: IconNode
  /** CSS px. */
  size?: number
}

/** A line icon beside a text that says the same, hence hidden from assistive technology. */
export const Icon = ({ of: icon, size = 16 }: Props) => (
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
    {icon.map(([tag, attributes]) => h(tag, attributes))}
  </svg>
)
