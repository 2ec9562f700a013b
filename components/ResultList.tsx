import { useEffect, useRef } from 'preact/hooks'
import { EntityLine } from './EntityLine.tsx'
import { entityOf, type Pack } from './pack.ts'
import { type Range, Text } from './Text.tsx'

/** What a search found: the entity, the name or alias that matched, and where in it; no name where what is told of it did. */
export interface Hit {
  entity: string
  matched: string
  ranges: readonly Range[]
}

interface Props {
  hits: readonly Hit[]
  query: string
  /** Index of the hit that Enter opens; -1 for none. */
  active: number
  pack: Pack
  label: string
  onOpen: (id: string) => void
}

/** Id of the option of an entity, for `aria-activedescendant`. */
export const optionId = (entity: string): string => `option-${entity}`

/** Where the words of a query stand in a text. */
export const rangesOfWords = (text: string, query: string): readonly Range[] =>
  query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1)
    .map((word): Range => [text.toLowerCase().indexOf(word), word.length])
    .filter(([at]) => at >= 0)
    .map(([at, length]) => [at, at + length])

/** Where a hit shows in the name that the list calls the entity by; null where only another name was hit. */
export const rangesInName = (
  { matched, ranges }: Hit,
  name: string,
  query: string,
): readonly Range[] | null => {
  const lower = name.toLowerCase()
  const literal = lower.indexOf(query.trim().toLowerCase())
  if (literal >= 0) return [[literal, literal + query.trim().length]]
  if (matched === '') return rangesOfWords(name, query)
  const at = lower.indexOf(matched.toLowerCase())
  return at < 0 ? null : ranges.map(([start, end]) => [start + at, end + at] as const)
}

const MatchedAlias = ({ hit }: { hit: Hit }) => (
  <span class="line-alias">
    <Text text={hit.matched} ranges={hit.ranges} />
  </span>
)

/** The results of a search, best first: the listbox that the search box commands. */
export const ResultList = ({ hits, query, active, pack, label, onOpen }: Props) => {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active, hits])
  return (
    <div class="lines" id="results" role="listbox" aria-label={label} ref={list}>
      {hits.map((hit, index) => {
        const entity = entityOf(pack, hit.entity)
        const name = entity.name
        const inName = rangesInName(hit, name, query)
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the focus and answers Enter for the option.
          <div
            key={hit.entity}
            id={optionId(hit.entity)}
            class="line"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            data-entity={hit.entity}
            onClick={() => onOpen(hit.entity)}
          >
            <EntityLine
              entity={entity}
              pack={pack}
              nameRanges={inName ?? []}
              aside={inName === null && <MatchedAlias hit={hit} />}
              descriptionRanges={hit.matched === '' ? rangesOfWords(entity.description, query) : []}
            />
          </div>
        )
      })}
    </div>
  )
}
