/** A pack of three entities, for tests of the components. */

import { createPack } from '../../components/pack.ts'
import { outlineOf, type Source, textsOf } from '../../data/texts.ts'
import { type DrawnMaps, type Entity, LANGUAGES, type Language } from '../../data/types.ts'

/** The same text in every language, but for Japanese where that is given. */
const everywhere = (text: string, ja = text) => ({
  ...(Object.fromEntries(LANGUAGES.map((language) => [language, text])) as Entity['names']),
  ja,
})

const fact = (paragraph: string, text: string, more: Partial<Entity['facts'][number]> = {}) => ({
  paragraph,
  date: null,
  claimedBy: null,
  text: everywhere(text, `${text}（日本語）`),
  ...more,
})

const entity = (id: string, more: Partial<Entity>): Entity => ({
  id,
  reach: 'distinctive',
  category: 'person',
  names: everywhere(id),
  description: everywhere(`What ${id} is`, `${id}とは`),
  facts: [fact('p1', `A fact about ${id}`)],
  aliases: {},
  lookalikes: [],
  related: [],
  ...more,
})

/** Ada leads to the bridge and back, the bridge to the pact too; the pact has facts for more than one screen. */
const entities: readonly Entity[] = [
  entity('ada', {
    names: { ...everywhere('Ada Byron', 'エイダ'), ru: 'Ада Байрон' },
    original: 'ru',
    facts: [
      fact('caption', 'Stands on a bridge'),
      fact('p2', 'May build another', { claimedBy: 'Author', date: '1980s' }),
      fact('p1', 'Built a bridge', { date: '2023-09' }),
    ],
    related: ['bridge'],
  }),
  entity('bridge', {
    category: 'place',
    names: everywhere('Long Bridge', '長橋'),
    related: ['ada', 'pact'],
  }),
  entity('pact', {
    category: 'agreement',
    names: everywhere('Bridge Pact', '橋協定'),
    facts: Array.from({ length: 30 }, (_, index) =>
      fact('p2', `Clause ${index + 1} of the pact binds both sides`),
    ),
    related: ['bridge', 'ada'],
  }),
]

const source: Source = {
  entities,
  categories: [
    {
      id: 'person',
      label: everywhere('People'),
      colour: { light: '#234399', dark: '#76a0e4' },
      icon: 'user-round',
    },
    {
      id: 'place',
      label: everywhere('Places'),
      colour: { light: '#174825', dark: '#98e9ba' },
      icon: 'map-pin',
    },
    {
      id: 'agreement',
      label: everywhere('Pacts'),
      colour: { light: '#690260', dark: '#b18aaa' },
      icon: 'handshake',
    },
  ],
  article: {
    title: everywhere('The long bridge', '長い橋'),
    titleTranslated: true,
    author: everywhere('A. Writer'),
    publication: everywhere('Bridge News', '橋梁新聞'),
    date: '2024-06-19',
    language: 'ja',
    paragraphs: [
      { id: 'caption', about: everywhere('The picture', '写真') },
      { id: 'p1', about: everywhere('How it was built', '建設') },
      { id: 'p2', about: everywhere('What comes next', '今後') },
    ],
    sides: [['bridge']],
    claimants: { Author: everywhere('The author’s view', '筆者の見方') },
  },
  eras: [
    {
      span: '1980s',
      points: [
        {
          date: '1980s',
          paragraph: 'p2',
          claimedBy: 'Author',
          entities: ['ada'],
          label: everywhere('Another bridge is thought of', 'もう一つの橋を考える'),
        },
      ],
    },
    {
      span: '2023',
      points: [
        {
          date: '2023-09',
          paragraph: 'p1',
          claimedBy: null,
          entities: ['bridge', 'ada'],
          label: everywhere('The bridge is built', '橋ができる'),
        },
      ],
    },
  ],
  relations: [
    {
      paragraph: 'p1',
      date: '2023-09',
      claimedBy: null,
      from: ['ada'],
      verb: everywhere('builds', '建設'),
      to: ['bridge'],
    },
    {
      paragraph: 'p2',
      date: null,
      claimedBy: 'Author',
      from: ['ada', 'bridge'],
      verb: everywhere('depend on', '頼る'),
      to: ['pact'],
    },
  ],
  maps: { towns: [{ id: 'ferry', place: [12, 50], names: everywhere('Ferry', '渡し') }] },
}

/** The bridge on a map with a ferry, and on the world. */
const maps: DrawnMaps = {
  views: [
    {
      width: 640,
      height: 400,
      window: 400,
      inset: true,
      land: 'M0 200l640 0 0 200-640 0z',
      borders: 'M320 200l0 200',
      spots: [
        { id: 'bridge', x: 100, y: 250 },
        { id: 'ferry', x: 400, y: 300 },
      ],
      countries: [],
    },
    {
      width: 640,
      height: 345,
      window: 250,
      inset: false,
      land: 'M0 60l640 0 0 90-640 0z',
      borders: '',
      spots: [{ id: 'bridge', x: 320, y: 80 }],
      countries: [],
    },
  ],
  places: {
    bridge: {
      view: 0,
      x: 100,
      y: 250,
      isArea: false,
      spot: 'bridge',
      world: [320, 80],
      distances: [['ada', 1430]],
    },
  },
}

/** The pack for a reader of a language. */
export const packIn = (language: Language) => createPack(outlineOf(source, maps), textsOf(source, language))

/** The small pack in English. */
export const pack = packIn('en')
