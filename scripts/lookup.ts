/** Ranks entities for queries as the popup does: `npm run lookup -- [--json] [--file FILE] [QUERY…]`. */
import { searchSourceOf } from '../data/texts.ts'
import { checkPack } from '../data/validate.ts'
import { createLookup } from '../matching/lookup.ts'
import { prepareSearch } from '../matching/search/prepare.ts'
import { readOptions, readText, refuse } from './input.ts'
import { readPack } from './load-lexicon.ts'

const { values, positionals } = readOptions({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, file: { type: 'string' } },
})
const fromFile = values.file === undefined ? [] : readText(values.file).split('\n')
const queries = [...positionals, ...fromFile].map((query) => query.trim()).filter((query) => query !== '')
if (queries.length === 0)
  refuse('Nothing to look up. Give a query, or a file with one query a line: npm run lookup -- kinjal')
const pack = checkPack(readPack())
const names = new Map(pack.entities.map((entity) => [entity.id, entity.names.en]))
const lookup = createLookup(prepareSearch(searchSourceOf(pack)))
for (const query of queries) {
  const hits = lookup(query)
  if (values.json) console.log(JSON.stringify({ query, ids: hits.map(({ entity }) => entity) }))
  else {
    console.log(`\n${query}`)
    if (hits.length === 0) console.log('  nothing found')
    for (const { entity, matched, score } of hits)
      console.log(
        `  ${score.toFixed(3)}  ${(names.get(entity) ?? entity).padEnd(40)} ${matched || '(what is told of it)'}`,
      )
  }
}
