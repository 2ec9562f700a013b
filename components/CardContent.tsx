import type { Language } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill } from '../locales/words.ts'
import { CardMap, CardRelations, CardTimeline } from './CardPictures.tsx'
import { CategoryLabel } from './CategoryLabel.tsx'
import { FactList } from './FactList.tsx'
import { formatDate } from './format-date.ts'
import { categoryOf, type DrawnEntity, originalNames, type Pack } from './pack.ts'
import { RelatedList } from './RelatedList.tsx'
import { SourceLine } from './SourceLine.tsx'

interface Props {
  entity: DrawnEntity
  /** Id to give the heading, for what is labelled by it. */
  nameId: string
  /** True where the bar above doesn't show the category already. */
  showsCategory: boolean
  pack: Pack
  locale: Language
  /** How the page writes it, where that is not how anyone should. */
  spelling?: string | undefined
  onOpen: (id: string) => void
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
export const CardContent = ({ entity, nameId, showsCategory, pack, locale, spelling, onOpen }: Props) => {
  const words = cardWords(locale)
  const picture = { entity: entity.id, pack, locale, onOpen }
  // Where a place is says most about it; of anything else, what the article says does.
  const isPlace = entity.category === 'place'
  return (
    <div class="card-content">
      <header>
        {showsCategory && <CategoryLabel category={categoryOf(pack, entity.category)} />}
        <h2 class="card-name entity-name" id={nameId} tabIndex={-1}>
          {entity.name}
        </h2>
        <OriginalNames entity={entity} pack={pack} />
        {spelling !== undefined && <p class="card-spelling">{fill(words.fuzzy, { surface: spelling })}</p>}
        <p class="card-deck">{entity.description}</p>
      </header>
      {isPlace && <CardMap {...picture} />}
      <CardTimeline {...picture} />
      <section>
        <div class="facts-heading">
          <h3 class="section-heading">{words.facts}</h3>
          <p class="as-of">{fill(words.asOf, { date: formatDate(pack.article.date, locale) })}</p>
        </div>
        <FactList facts={entity.facts} article={pack.article} locale={locale} />
      </section>
      {!isPlace && <CardMap {...picture} />}
      <CardRelations {...picture} />
      <RelatedList ids={entity.related} pack={pack} locale={locale} onOpen={onOpen} />
      <SourceLine article={pack.article} locale={locale} />
    </div>
  )
}
