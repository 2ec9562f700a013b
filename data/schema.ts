/**
 * The shape of a pack: what `data/` may say about an article, checked at build and in tests.
 */
import * as v from 'valibot'
import { CATEGORY_IDS, LANGUAGES } from './types.ts'

/** A text with something in it. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'))
/** What an entity goes by, in the data and in addresses. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a kebab-case id'))
/** An entity, or with `~` everything on its side of the subject. */
const need = v.pipe(
  v.string(),
  v.regex(/^(?:\*|~?[a-z0-9]+(-[a-z0-9]+)*)$/, 'must be an id, with or without ~, or *'),
)
/** A text in each of the languages. */
export const inEveryLanguage = v.strictObject(v.entriesFromList(LANGUAGES, text))
const wordsByLanguage = v.partial(v.strictObject(v.entriesFromList(LANGUAGES, v.array(text))))

/** `2006`, `2006-10`, `2023-07-15`, a decade `1980s`, or two of them with a slash between: an interval. */
export const date = v.pipe(
  v.string(),
  v.regex(
    /^(\d{4}s|\d{4}(-\d{2}(-\d{2})?)?)(\/(\d{4}s|\d{4}(-\d{2}(-\d{2})?)?))?$/,
    'must be YYYY, YYYY-MM, YYYY-MM-DD, a decade such as 1980s, or two of them joined by a slash',
  ),
)

/** Longitude and latitude in degrees. */
export const position = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
])

const factSchema = v.strictObject({
  /** Id of the paragraph of the article that says it. */
  paragraph: text,
  /** When it happened; null where the article gives no date for it. */
  date: v.nullable(date),
  /** Key in `claimants` of article.json; null where the article states it as a fact. */
  claimedBy: v.nullable(text),
  text: inEveryLanguage,
})

const entitySchema = v.strictObject({
  id,
  /** `distinctive`: shown on any page. `general`: shown where the page is about the subject. */
  reach: v.picklist(['distinctive', 'general']),
  /** What the card calls it. Every name is an alias too, unless `nameIsLabel` is set. */
  names: inEveryLanguage,
  /** True where the names are labels that nobody writes in running text, such as "Putin's visit to Pyongyang, 2000". */
  nameIsLabel: v.optional(v.literal(true)),
  /** How the names are read, for search: hiragana for `ja`, pinyin without tones for `zh-Hans`. */
  readings: v.optional(v.partial(v.strictObject({ ja: v.array(text), 'zh-Hans': v.array(text) }))),
  /** Words by which people look for it who don't have its name, for search: nicknames, a part, the whole that it is part of. */
  keywords: v.optional(v.array(text)),
  /** One line: what it is. The only text on the card that may go beyond the article. */
  description: inEveryLanguage,
  facts: v.pipe(v.array(factSchema), v.minLength(1, 'must have at least one fact')),
  /** Other ways to write it, uninflected, as newsrooms of the language do. */
  aliases: wordsByLanguage,
  /** Aliases that count only where one of `needs` is mentioned near by; with `all`, so do the name and the other aliases. */
  contextual: v.optional(
    v.strictObject({
      needs: v.pipe(v.array(need), v.minLength(1)),
      all: v.optional(v.literal(true)),
      aliases: wordsByLanguage,
    }),
  ),
  /** True for what stands in quotation marks like a ship; a town that does gives its name to something else. */
  quoted: v.optional(v.literal(true)),
  /** Surnames that count only after the full name has been read on the page. */
  short: v.optional(wordsByLanguage),
  /** Strings near an alias that mean something else: never marked. */
  lookalikes: v.array(text),
  /** Ids of the entities that its card leads to. */
  related: v.pipe(v.array(id), v.minLength(1)),
  /** The language that the thing itself is named in, shown under the name; absent: the article's. */
  original: v.optional(v.picklist(LANGUAGES)),
  /** Longitude and latitude in degrees, where it has a place. */
  place: v.optional(position),
})

/** One file of `data/entities/`. */
export const entityFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  category: v.picklist(CATEGORY_IDS),
  entities: v.pipe(v.array(entitySchema), v.minLength(1)),
})

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'must be #rrggbb in lower case'))

/** `data/categories.json`. */
export const categoriesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  categories: v.array(
    v.strictObject({
      id: v.picklist(CATEGORY_IDS),
      label: inEveryLanguage,
      /** Text and underline colours; at least 4.5:1 against the card's ground in that theme. */
      colour: v.strictObject({ light: colour, dark: colour }),
      /** Name of an icon of the icon library, in kebab case. */
      icon: text,
    }),
  ),
})

const sideMember = v.union([id, v.pipe(v.string(), v.regex(/^#[a-z0-9]+(-[a-z0-9]+)*$/))])

/** `data/article.json`. */
export const articleSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: inEveryLanguage,
  /** True where the titles in other languages than the article's are ours. */
  titleTranslated: v.boolean(),
  author: inEveryLanguage,
  publication: inEveryLanguage,
  date: v.pipe(v.string(), v.isoDate()),
  language: v.picklist(LANGUAGES),
  paragraphs: v.array(v.strictObject({ id: text, about: inEveryLanguage })),
  /**
   * What is on each side of the subject: ids of entities, and `#` with the class of the words that tell of it too, as
   * “North Korean” does. A page with something of every side in one block is about it.
   */
  sides: v.pipe(v.array(v.pipe(v.array(sideMember), v.minLength(1))), v.minLength(1)),
  /** Who claims what is claimed: the key is what facts name in `claimedBy`. */
  claimants: v.record(text, inEveryLanguage),
})

/** `data/words.json`: word classes, the pieces that frames are made of, in dictionary form. */
export const wordsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** Classes of words that ordinary text is full of. */
  common: v.array(id),
  /** Katakana words that may stand glued to a name: ミサイルキンジャール. */
  glued: v.array(text),
  words: v.record(id, wordsByLanguage),
})

/** `data/frames.json`: what names an entity by several words near one another. */
export const framesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  frames: v.array(
    v.strictObject({
      /** Id of the entity; null for something else that must stay unmarked. */
      entity: v.nullable(id),
      /** The word class that it makes, for other frames to use, in place of an entity. */
      word: v.optional(id),
      /** `@entity`, `#word-class`, `=year` or `=year-month`, alternatives joined by `|`; optional where it begins with `?`, asked for but no part of the mark where with `~`, what something comes from where with `<`, goes to where with `>`. */
      slots: v.pipe(v.array(text), v.minLength(1)),
      /** Longest gap between two pieces, in UTF-16 units: of alphabetic text, of ideographic text. */
      gap: v.optional(v.strictTuple([v.number(), v.number()])),
      /** Entities one of which the page must mention. */
      needs: v.optional(v.array(need)),
      /** True where the pieces must come in this order. */
      ordered: v.optional(v.boolean()),
      /** Pieces, alternatives joined by `|`, that make it something else where one stands among its own or right beside them. */
      unless: v.optional(text),
      /** True where a comma may stand between the pieces: in a list of countries, before a participle. */
      commas: v.optional(v.boolean()),
    }),
  ),
})
