import { useEffect, useRef } from 'preact/hooks'
import { EntityLine } from './EntityLine.tsx'
import { type Hit, rangesInName, rangesOfWords } from './hit.ts'
import { entityOf, type Pack } from './pack.ts'
import { Text } from './Text.tsx'

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
        const inName = rangesInName(hit, { name, query })
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
