import { cardWords } from '../locales/card.ts'
import { Claimant } from './Claimant.tsx'
import { inTextOrder } from './FactList.tsx'
import type { DrawnEntity, DrawnFact, Pack } from './pack.ts'
import { paragraphName } from './paragraph-name.ts'
import { Relations } from './Relations.tsx'
import { Text } from './Text.tsx'

interface Props {
  pack: Pack
  onOpen: (id: string) => void
}

/** All that the facts of the entities say of a paragraph. */
const factsOf = ({ entityById }: Pack, paragraph: string): [DrawnEntity, DrawnFact[]][] =>
  [...entityById.values()]
    .map((entity): [DrawnEntity, DrawnFact[]] => [
      entity,
      entity.facts.filter((fact) => fact.paragraph === paragraph),
    ])
    .filter(([, facts]) => facts.length > 0)

const ParagraphFacts = ({ pack, paragraph }: { pack: Pack; paragraph: string }) => (
  <dl class="told">
    {factsOf(pack, paragraph).map(([entity, facts]) => (
      <div key={entity.id} class="told-entity">
        <dt>
          <a href={`#${entity.id}`} class="told-name entity-name" data-entity={entity.id}>
            <Text text={entity.name} />
          </a>
        </dt>
        {facts.map(({ text, claimedBy }) => (
          <dd key={text} class={claimedBy === null ? 'told-fact' : 'told-fact claim'}>
            {claimedBy !== null && <Claimant claimedBy={claimedBy} article={pack.article} />}
            <Text text={text} />
          </dd>
        ))}
      </div>
    ))}
  </dl>
)

/** The article, paragraph by paragraph: what it is about, who did what, and every fact that a card draws from it. */
export const DossierParagraphs = ({ pack, onOpen }: Props) => {
  const words = cardWords(pack.language)
  const told = inTextOrder(pack.article).filter(({ id }) => factsOf(pack, id).length > 0)
  return (
    <ol class="paragraphs">
      {told.map(({ id, about }) => {
        const relations = pack.pictures.relations.filter(({ paragraph }) => paragraph === id)
        return (
          <li key={id} class="paragraph">
            <h3 class="paragraph-heading">
              <span class="paragraph-number">{paragraphName(id, words).long}</span>
              <span class="paragraph-about">{about}</span>
            </h3>
            {relations.length > 0 && (
              <Relations
                relations={relations}
                showsParagraphs={false}
                entity={null}
                pack={pack}
                onOpen={onOpen}
              />
            )}
            <ParagraphFacts pack={pack} paragraph={id} />
          </li>
        )
      })}
    </ol>
  )
}
