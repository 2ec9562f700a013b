import type { IconNode } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from './Icon.tsx'

/** A group of the options: how the navigation shows it, and what is in it. */
export interface Section {
  id: string
  title: string
  icon: IconNode
  content: ComponentChildren
}

/** The way through the page: one link per section. */
export const SectionNav = ({ sections, label }: { sections: readonly Section[]; label: string }) => (
  <nav class="sections" aria-label={label}>
    <ul>
      {sections.map(({ id, title, icon }) => (
        <li key={id}>
          <a href={`#${id}`}>
            <Icon of={icon} />
            <span>{title}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** A section of the page, as a region that is named by its heading. */
export const SectionPanel = ({ id, title, content }: Section) => (
  <section class="section-panel" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {content}
  </section>
)
