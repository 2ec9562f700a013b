import { cardWords } from '../locales/card.ts'
import { capitalize, fillCount, localeTag } from '../locales/words.ts'
import { Claimant } from './Claimant.tsx'
import { formatDate } from './format-date.ts'
import { ParagraphChip } from './ParagraphChip.tsx'
import { entityOf, type Pack } from './pack.ts'
import type { DrawnRelation } from './pictures.ts'
import { Text } from './Text.tsx'

interface NamesProps {
  ids: readonly string[]
  /** The entity whose card it is: its name leads nowhere. */
  entity: string | null
  pack: Pack
  onOpen: (id: string) => void
}

const Names = ({ ids, isHead = false, entity, pack, onOpen }: NamesProps & { isHead?: boolean }) => {
  const tag = localeTag(pack.language)
  const names = ids.map((id, at) => {
    const { name } = entityOf(pack, id)
    return isHead && at === 0 ? capitalize(name, pack.language) : name
  })
  let at = 0
  return (
    <span class="relation-names">
      {new Intl.ListFormat(tag).formatToParts(names).map(({ type, value }) => {
        if (type === 'literal') return value
        const id = ids[at++] ?? ''
        const name = <Text text={value} />
        if (id === entity) return <b key={id}>{name}</b>
        return (
          <button key={id} type="button" class="relation-name" data-entity={id} onClick={() => onOpen(id)}>
            {name}
          </button>
        )
      })}
    </span>
  )
}

interface RowProps extends Omit<NamesProps, 'ids'> {
  relation: DrawnRelation
  /** True where no heading above names the paragraph. */
  showsParagraph: boolean
}

const Relation = ({ relation, showsParagraph, ...names }: RowProps) => {
  const { paragraph, date, claimedBy, from, verb, to } = relation
  const { pack } = names
  return (
    <li class="relation">
      {showsParagraph && (
        <ParagraphChip paragraph={paragraph} article={pack.article} locale={pack.language} />
      )}
      <div class="relation-body">
        {claimedBy !== null && <Claimant claimedBy={claimedBy} article={pack.article} />}
        <p class="relation-line">
          <Names ids={from} isHead {...names} /> <span class="relation-verb">{verb}</span>{' '}
          <Names ids={to} {...names} />
          {date !== null && <span class="relation-date"> {formatDate(date, pack.language)}</span>}
        </p>
      </div>
    </li>
  )
}

/** How many a card shows before unfolding. */
const OPEN = 3

interface Props extends Omit<NamesProps, 'ids'> {
  relations: readonly DrawnRelation[]
  showsParagraphs?: boolean
  /** True to fold what is more than a card wants to show at once. */
  isFolded?: boolean
}

/** Who did what with whom, one line each; on a card the first few, the rest to unfold. */
export const Relations = ({ relations, showsParagraphs = true, isFolded = false, ...names }: Props) => {
  const keyOf = ({ paragraph, from, verb, to }: DrawnRelation) => [paragraph, from, verb, to].join()
  const rows = relations.map((relation) => (
    <Relation key={keyOf(relation)} relation={relation} showsParagraph={showsParagraphs} {...names} />
  ))
  if (!isFolded || rows.length <= OPEN + 1) return <ol class="relations">{rows}</ol>
  return (
    <>
      <ol class="relations">{rows.slice(0, OPEN)}</ol>
      <details class="relations-more">
        <summary>
          {fillCount(cardWords(names.pack.language).moreRelations, rows.length - OPEN, names.pack.language)}
        </summary>
        <ol class="relations">{rows.slice(OPEN)}</ol>
      </details>
    </>
  )
}
