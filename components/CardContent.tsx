import { cardWords } from '../locales/card.ts'
import { AsOf } from './AsOf.tsx'
import { CardMap, CardRelations, CardTimeline } from './CardPictures.tsx'
import { CategoryLabel } from './CategoryLabel.tsx'
import { FactList } from './FactList.tsx'
import { MatchNote, type MentionNote } from './MatchNote.tsx'
import { categoryOf, type DrawnEntity, originalNames, type Pack } from './pack.ts'
import { RelatedList } from './RelatedList.tsx'
import { SourceLine } from './SourceLine.tsx'
import { Text } from './Text.tsx'

interface Props {
  entity: DrawnEntity
  /** Id to give the heading, for what is labelled by it. */
  nameId: string
  /** True where the bar above doesn't show the category already. */
  showsCategory: boolean
  pack: Pack
  /** How the page mentions it, where it is this entity that the reader pointed at. */
  mention: MentionNote | undefined
  pageDate: string | undefined
  onOpen: (id: string) => void
  onDossier: (() => void) | undefined
}

const OriginalNames = ({ entity, pack }: Pick<Props, 'entity' | 'pack'>) => (
  <p class="card-originals">
    {originalNames(entity, pack).map(({ language, name }) => (
      <span key={language} lang={language}>
        {name}
      </span>
    ))}
  </p>
)

/** What a card says about one entity, from its category down to the source. */
export const CardContent = (props: Props) => {
  const { entity, nameId, showsCategory, pack, mention, pageDate, onOpen, onDossier } = props
  const words = cardWords(pack.language)
  const picture = { entity: entity.id, pack, onOpen }
  // Only one picture comes before what the article says, which must not be far down: the map for a place, else the timeline.
  const isPlace = entity.category === 'place'
  const [First, Second] = isPlace ? [CardMap, CardTimeline] : [CardTimeline, CardMap]
  return (
    <div class="card-content">
      <header>
        {showsCategory && <CategoryLabel category={categoryOf(pack, entity.category)} />}
        <h2 class="card-name entity-name" id={nameId} tabIndex={-1}>
          <Text text={entity.name} />
        </h2>
        <OriginalNames entity={entity} pack={pack} />
        <p class="card-deck">
          <Text text={entity.description} />
        </p>
        {mention && <MatchNote {...mention} name={entity.name} locale={pack.language} />}
      </header>
      <First {...picture} />
      <section>
        <div class="facts-heading">
          <h3 class="section-heading">{words.facts}</h3>
          <AsOf date={pack.article.date} pageDate={pageDate} locale={pack.language} />
        </div>
        <FactList facts={entity.facts} article={pack.article} locale={pack.language} />
      </section>
      <Second {...picture} />
      <CardRelations {...picture} />
      <RelatedList ids={entity.related} pack={pack} onOpen={onOpen} />
      <SourceLine article={pack.article} locale={pack.language} onDossier={onDossier} />
    </div>
  )
}
