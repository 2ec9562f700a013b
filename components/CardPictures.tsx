import type { ComponentChildren } from 'preact'
import { cardWords } from '../locales/card.ts'
import { LocatorMap } from './LocatorMap.tsx'
import type { Pack } from './pack.ts'
import { isDated, relationsOf } from './pictures.ts'
import { Relations } from './Relations.tsx'
import { Timeline } from './Timeline.tsx'

interface Props {
  entity: string
  pack: Pack
  onOpen: (id: string) => void
}

const Picture = ({ heading, children }: { heading: string; children: ComponentChildren }) => (
  <section class="picture">
    <h3 class="section-heading">{heading}</h3>
    {children}
  </section>
)

/** Where the entity is; nothing where it is nowhere in particular. */
export const CardMap = ({ entity, pack }: Props) =>
  entity in pack.pictures.places ? (
    <Picture heading={cardWords(pack.language).map}>
      <LocatorMap entity={entity} pack={pack} />
    </Picture>
  ) : null

/** When it comes into the story; nothing where the article gives no date for it. */
export const CardTimeline = (props: Props) =>
  isDated(props.pack.pictures, props.entity) ? (
    <Picture heading={cardWords(props.pack.language).timeline}>
      <Timeline {...props} />
    </Picture>
  ) : null

/** What it did and what was done to it; nothing where the article tells of neither. */
export const CardRelations = (props: Props) => {
  const relations = relationsOf(props.pack.pictures, props.entity)
  return relations.length > 0 ? (
    <Picture heading={cardWords(props.pack.language).relations}>
      <Relations {...props} relations={relations} isFolded />
    </Picture>
  ) : null
}
