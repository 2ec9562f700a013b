import type { CategoryId, Entity, FrameSource, Language, WordClasses } from '../../data/types.ts'
import { LANGUAGES } from '../../data/types.ts'
import { compileLexicon } from '../../matching/compile/compile.ts'
import { createWholeDetector, mentionsOn } from '../../matching/detector.ts'
import type { Detector, ResolveOptions } from '../../matching/types.ts'

type Words = Partial<Record<Language, string[]>>
type Sketch = Partial<Omit<Entity, 'id' | 'aliases' | 'names'>> & { aliases: Words }

const everywhere = (text: string) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, text])) as Entity['names']

/** A whole entity from what a test cares about; the names are the aliases' first of each language. */
export const entity = (
  id: string,
  { aliases, category = 'person' as CategoryId, ...rest }: Sketch,
): Entity => ({
  id,
  category,
  reach: 'distinctive',
  nameIsLabel: true,
  names: Object.fromEntries(
    LANGUAGES.map((language) => [language, aliases[language]?.[0] ?? id]),
  ) as Entity['names'],
  description: everywhere(id),
  facts: [{ paragraph: 'p1', date: null, claimedBy: null, text: everywhere(id) }],
  aliases,
  lookalikes: [],
  related: [id],
  ...rest,
})

interface Pack {
  words?: WordClasses
  frames?: FrameSource[]
  sides?: string[][]
}

/** A detector that knows these entities and nothing else. */
export const detectorOf = (
  entities: Entity[],
  { words = {}, frames = [], sides = [] }: Pack = {},
): Detector => createWholeDetector(compileLexicon({ entities, words, common: [], glued: [], frames, sides }))

/** Mentions of a page of one or more blocks, as `surface: entity`. */
export const mentionsIn = (
  detector: Detector,
  blocks: string | string[],
  general: ResolveOptions['general'] = 'always',
): string[] => {
  const texts = [blocks].flat()
  return mentionsOn(detector, texts, general).flatMap((list, at) =>
    list.map(({ start, end, entity: id }) => `${texts[at]?.slice(start, end)}: ${id}`),
  )
}
