import { expect, test } from 'vitest'
import { pageDate } from './page-date.ts'

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

test.each([
  ['a meta of Open Graph', '<meta property="article:published_time" content="2025-11-03T08:00:00Z">'],
  ['a meta of the page’s own', '<meta name="Date" content="20251103">'],
  [
    'a meta that names what others give as a property',
    '<meta name="article:published_time" content="2025-11-03">',
  ],
  ['a meta of the Dublin Core', '<meta name="dc.date" content="2025-11-03">'],
  ['a date with slashes, as in Tokyo', '<meta name="pubdate" content="2025/11/03 08:00:00">'],
  ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2025-11-03' })],
  [
    'JSON-LD in a graph',
    ld({ '@graph': [{ '@type': 'WebPage' }, { datePublished: '2025-11-03T23:30+09:00' }] }),
  ],
  [
    'JSON-LD behind one that is broken',
    `<script type="application/ld+json">{,}</script>${ld([{ datePublished: '2025-11-03' }])}`,
  ],
  [
    'a time in the article',
    '<time datetime="2020-01-01">x</time><article><time datetime="2025-11-03T10:00">x</time></article>',
  ],
  [
    'the surest of several',
    `<meta property="article:published_time" content="2025-11-03"><article><time datetime="2019-01-01">x</time></article>`,
  ],
])('is read from %s', (_, html) => {
  expect(pageDate(page(html))).toBe('2025-11-03')
})

test.each([
  ['none', '<p>3 November 2025</p>'],
  ['what is no date', '<meta property="article:published_time" content="yesterday">'],
  ['a day that doesn’t exist', '<meta property="article:published_time" content="2025-13-40">'],
  ['times outside of an article', '<footer><time datetime="2025-11-03">x</time></footer>'],
  ['JSON-LD of something else', ld({ '@type': 'Organization', name: 'News', founder: null })],
])('a page with %s has none', (_, html) => {
  expect(pageDate(page(html))).toBeUndefined()
})
