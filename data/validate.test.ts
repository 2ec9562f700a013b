import { describe, expect, test } from 'vitest'
import { readPack } from '../scripts/load-lexicon.ts'
import { checkPack, type PackFiles } from './validate.ts'

const PERSON = 'data/entities/person.json'
type Json = Record<string, unknown>
const people = (files: PackFiles): Json[] => (files.entities[PERSON] as { entities: Json[] }).entities

/** The faults of the pack after a change to a copy of it. */
const faultsAfter = (change: (files: PackFiles) => void): string => {
  const files = structuredClone(readPack())
  change(files)
  try {
    checkPack(files)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'no fault'
}

test('the dataset is sound', () => {
  expect(checkPack(readPack()).entities).toHaveLength(73)
})

describe('a fault is named with its file, entity and field', () => {
  test.each<[string, (first: Json, files: PackFiles) => void, string]>([
    [
      'a wrong id',
      (first) => Object.assign(first, { id: 'Putin!' }),
      `${PERSON}: Putin!: id: must be a kebab-case id`,
    ],
    [
      'a missing language',
      (first) => delete (first.names as Json).uk,
      `${PERSON}: putin: names.uk: is missing`,
    ],
    [
      'a fact without paragraph',
      (first) => delete (first.facts as Json[])[0]?.paragraph,
      `${PERSON}: putin: facts.0.paragraph: is missing`,
    ],
    [
      'an unknown paragraph',
      (first) => Object.assign((first.facts as Json[])[0] as Json, { paragraph: 'p99' }),
      `${PERSON}: putin: facts.0.paragraph: "p99" is no paragraph`,
    ],
    [
      'an unknown claimant',
      (first) => Object.assign((first.facts as Json[])[0] as Json, { claimedBy: 'Nobody' }),
      `${PERSON}: putin: facts.0.claimedBy: "Nobody"`,
    ],
    [
      'an unknown relation',
      (first) => Object.assign(first, { related: ['nobody'] }),
      `${PERSON}: putin: related.0: "nobody" is no entity`,
    ],
    [
      'an unknown key',
      (first) => Object.assign(first, { nmaes: {} }),
      `${PERSON}: putin: nmaes: is not known here`,
    ],
    [
      'an alias of another',
      (first) => Object.assign(first.aliases as Json, { en: ['Shoigu'] }),
      '"Shoigu" is an alias of putin too',
    ],
    [
      'a keyword of two',
      (first, files) =>
        Object.assign(first, { keywords: ['president'] }) &&
        Object.assign(people(files)[1] as Json, { keywords: ['President'] }),
      'keywords.0: "President" leads to putin already',
    ],
    [
      'a look-alike that is an alias',
      (first) => Object.assign(first, { lookalikes: ['Putin'] }),
      `${PERSON}: putin: lookalikes.0: "Putin" is an alias of putin`,
    ],
    [
      'an id twice',
      (_, files) => people(files).push(structuredClone(people(files)[0] as Json)),
      `${PERSON}: putin: id: is taken by`,
    ],
    [
      'a short name of what is no person',
      (_, files) => {
        const place = files.entities['data/entities/place.json'] as { entities: Json[] }
        Object.assign(place.entities[0] as Json, { short: { en: ['Port'] } })
      },
      'short: only a person',
    ],
    [
      'a frame that needs a side without one',
      (_, files) =>
        (files.frames as { frames: Json[] }).frames.push({
          entity: 'putin',
          slots: ['@putin', '=2024'],
          needs: ['~wulf'],
        }),
      'needs: "wulf" is on no side',
    ],
    [
      'a frame of an unknown word',
      (_, files) =>
        (files.frames as { frames: Json[] }).frames.push({ entity: 'putin', slots: ['@putin', '#nothing'] }),
      'slots: "#nothing" is no',
    ],
    [
      'a side of nobody',
      (_, files) => Object.assign(files.article as Json, { sides: [['nobody']] }),
      'data/article.json: sides: "nobody" is no entity',
    ],
    [
      'a side of unknown words',
      (_, files) => Object.assign(files.article as Json, { sides: [['#nothing']] }),
      'data/article.json: sides: "#nothing" is no',
    ],
    [
      'a point of the timeline that its entity has no fact for',
      (_, files) => {
        const { eras } = files.timeline as { eras: { points: Json[] }[] }
        Object.assign(eras[0]?.points[0] as Json, { date: '1961' })
      },
      '"nk-nuclear-programme" has no fact of p6 dated 1961',
    ],
    [
      'a relation of nobody',
      (_, files) =>
        Object.assign((files.relations as { relations: Json[] }).relations[0] as Json, { to: ['nobody'] }),
      'data/relations.json: relations.0: "nobody" is no entity',
    ],
    [
      'a relation whose date its paragraph does not have',
      (_, files) =>
        Object.assign((files.relations as { relations: Json[] }).relations[0] as Json, { date: '1999' }),
      'data/relations.json: relations.0: date: no fact of p1 is dated 1999',
    ],
    [
      'a map of something without a place',
      (_, files) => Object.assign(files.maps as Json, { measuredFrom: ['putin'] }),
      'data/maps.json: "putin" is no entity with a place',
    ],
  ])('%s', (_, change, message) => {
    expect(faultsAfter((files) => change(people(files)[0] as Json, files))).toContain(message)
  })
})
