import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../data/types.ts'
import { localeFile } from '../../locales/words.ts'
import { createWholeDetector, mentionsOn } from '../../matching/detector.ts'
import { loadLexicon } from '../../scripts/load-lexicon.ts'

const detector = createWholeDetector(loadLexicon())

it.each(LANGUAGES)('the paragraph to try things at shows a mark for each name in %s', (language) => {
  const { welcome } = JSON.parse(readFileSync(`locales/${localeFile(language)}`, 'utf8'))
  const [mentions = []] = mentionsOn(detector, [welcome.sample], 'always')
  expect(mentions.map(({ entity }) => entity)).toEqual([
    'kim-jong-un',
    'vostochny',
    'vladivostok',
    'shoigu',
    'kinzhal',
    'china',
    'six-party-talks',
  ])
})
