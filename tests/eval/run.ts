/**
 * Measures detection: `npm run eval -- [--corpus FILE]… [--json] [--mentions]`.
 * Without a corpus it takes the project's own sets.
 */
import { createWholeDetector } from '../../matching/detector.ts'
import type { Detector } from '../../matching/types.ts'
import { orRefuse, readOptions } from '../../scripts/input.ts'
import { loadLexicon } from '../../scripts/load-lexicon.ts'
import { ownCorpora, readCorpus } from './corpus.ts'
import { detectAll } from './detect-all.ts'
import { type Case, type Figures, type Score, scoreCase, sumUp } from './score.ts'

const printMentions = (cases: readonly Case[], detector: Detector): void => {
  for (const { id, text, gate } of cases) {
    const mentions = detectAll(detector, text, gate ?? false).map(({ start, end, entity }) => ({
      start,
      end,
      surface: text.slice(start, end),
      entity,
    }))
    console.log(JSON.stringify({ id, mentions }))
  }
}

const groupBy = (
  cases: readonly Case[],
  scores: readonly Score[],
  key: (labels: Case) => string,
): Record<string, Figures> => {
  const groups = new Map<string, Score[]>()
  cases.forEach((labels, at) => {
    const score = scores[at]
    if (score) groups.set(key(labels), [...(groups.get(key(labels)) ?? []), score])
  })
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([name, list]) => [name, sumUp(list)]),
  )
}

const percent = (value: number): string => (100 * value).toFixed(1).padStart(6)

const printTable = (title: string, groups: Record<string, Figures>): void => {
  console.log(`\n${title.padEnd(14)} cases expected right  prec.  recall     F1  violations`)
  for (const [name, figures] of Object.entries(groups))
    console.log(
      `${name.padEnd(14)} ${String(figures.cases).padStart(5)} ${String(figures.expected).padStart(8)} ${String(figures.right).padStart(5)} ${percent(figures.precision)} ${percent(figures.recall)} ${percent(figures.f1)} ${String(figures.violations).padStart(6)}`,
    )
}

const { values } = readOptions({
  options: {
    corpus: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    mentions: { type: 'boolean', default: false },
  },
})
const cases = (values.corpus ?? ownCorpora()).flatMap((file) => orRefuse(() => readCorpus(file), file))
const detector = createWholeDetector(loadLexicon())
if (values.mentions) printMentions(cases, detector)
else {
  const counted = cases.filter(({ kind }) => kind !== 'stretch')
  const score = (labels: Case): Score =>
    scoreCase(labels, detectAll(detector, labels.text, labels.gate ?? false))
  const scores = counted.map(score)
  const stretch = sumUp(cases.filter(({ kind }) => kind === 'stretch').map(score))
  const total = sumUp(scores)
  const byLang = groupBy(counted, scores, ({ lang }) => lang)
  const byKind = groupBy(counted, scores, ({ kind }) => kind ?? 'plain')
  const misses = scores.flatMap((result) => result.misses)
  const falsePositives = scores.flatMap((result) => [...result.falsePositives, ...result.violations])
  if (values.json) console.log(JSON.stringify({ total, byLang, byKind, stretch, misses, falsePositives }))
  else {
    for (const { id, surface, entity } of misses) console.log(`missed   ${id}  ${entity}  "${surface}"`)
    for (const { id, surface, entity } of scores.flatMap((result) => result.falsePositives))
      console.log(`wrong    ${id}  ${entity}  "${surface}"`)
    for (const { id, surface, entity } of scores.flatMap((result) => result.violations))
      console.log(`violates ${id}  ${entity}  "${surface}"`)
    printTable('language', byLang)
    printTable('kind', byKind)
    printTable('', { total, stretch })
  }
}
