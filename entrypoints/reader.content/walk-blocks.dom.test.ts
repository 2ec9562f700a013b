import { afterEach, describe, expect, test } from 'vitest'
import type { Container } from './dom.ts'
import type { TextBlock } from './text-block.ts'
import { walkBlocks } from './walk-blocks.ts'

const stage = (html: string): HTMLElement => {
  const root = document.createElement('section')
  root.innerHTML = html
  document.body.append(root)
  return root
}
afterEach(() => document.body.replaceChildren())

const walk = (root: Container, isDeep = true) => {
  const asides: Container[] = []
  const entered: Container[] = []
  const onEnter = (container: Container) => entered.push(container)
  const onAside = (aside: Container) => asides.push(aside)
  const rootOf = (element: Element) => element.shadowRoot
  const blocks = [...walkBlocks({ root, isDeep, rootOf, onEnter, onAside })].filter((block) => block !== null)
  return { blocks, asides, entered }
}
const textsOf = (html: string): string[] => walk(stage(html)).blocks.map(({ text }) => text.trim())

describe('a page becomes blocks of text', () => {
  test.each([
    ['one a block element', '<h1>Kim</h1><p>Jong Un</p>', ['Kim', 'Jong Un']],
    ['inline elements pass', '<p><b>Kim</b> <i>Jong</i> <u>Un</u></p>', ['Kim Jong Un']],
    ['text around a block inside', 'Kim <p>Jong</p> Un', ['Kim', 'Jong', 'Un']],
    ['a line break ends it', '<p>Kim<br>Jong Un</p>', ['Kim', 'Jong Un']],
    ['wbr and soft hyphen pass', '<p>Kin<wbr>zhal, Kin&shy;zhal</p>', ['Kinzhal, Kin\u00adzhal']],
    ['a non-breaking space stays', '<p>Kim&nbsp;Jong&nbsp;Un</p>', ['Kim\u00a0Jong\u00a0Un']],
    ['spaces collapse', '<p>\n  Kim\n    Jong <b> Un</b>\n</p>', ['Kim\nJong Un']],
    ['ruby text is left out', '<p>金<ruby>正<rp>(</rp><rt>ジョン</rt><rp>)</rp></ruby>恩</p>', ['金正恩']],
    ['a word whose letters are wrapped', '<p><b>P</b><b>u</b><span>t</span>in</p>', ['Putin']],
    ['an initial that floats', '<p><span style="float:left">P</span>utin</p>', ['Putin']],
    ['a hidden text is read', '<p style="display:none">Putin</p>', ['Putin']],
    ['code is not read', '<p>Kim <code>Jong</code> Un</p><pre>Putin</pre><samp>Putin</samp>', ['Kim', 'Un']],
    ['scripts and styles are not read', '<p>Kim<script>0</script><style>b{}</style> Un</p>', ['Kim Un']],
    [
      'fields are not read',
      '<textarea>Putin</textarea><select><option>Putin</select><input value="Putin">',
      [],
    ],
    ['editable text is not read', '<div contenteditable>Putin <p>Putin</p></div><p>Kim</p>', ['Kim']],
    ['nor where it is plaintext-only', '<div contenteditable="plaintext-only">Putin</div>', []],
    ['text that is not editable is', '<div contenteditable="false">Putin</div>', ['Putin']],
    ['text boxes by role are not', '<div role="textbox">Putin</div><div role="TEXTBOX">Putin</div>', []],
    ['code editors are not', '<div class="cm-editor"><div>Putin</div></div>', []],
    ['drawings are not, nor formulas', '<svg><text>Putin</text></svg><math><mi>Putin</mi></math>', []],
    [
      'menus are not read',
      '<nav>Putin <ul><li>Kim</ul></nav><div role="navigation"><p>Putin</div><p>Un</p>',
      ['Un'],
    ],
    ['table cells stand alone', '<table><tr><td>Kim</td><td>Jong Un</td></tr></table>', ['Kim', 'Jong Un']],
    ['list items stand alone', '<ul><li>Kim<li>Un</ul>', ['Kim', 'Un']],
    ['white space alone is nothing', '<p> \n </p><p>&nbsp;</p>', []],
  ])('%s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected)
  })

  test.each([
    ['items of a flex box', '<div style="display:flex"><a>Putin</a><a>Kim</a></div>', ['Putin', 'Kim']],
    ['spans shown as blocks', '<a><span style="display:block">Putin</span>Kim</a>', ['Putin', 'Kim']],
    [
      'custom elements shown as blocks',
      '<x-a style="display:block">North</x-a> <x-a>Korea</x-a>',
      ['North', 'Korea'],
    ],
  ])('layout parts %s, of which tags tell nothing', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected)
  })

  test('a custom element in a line belongs to it', () => {
    expect(textsOf('<p>Kim <x-name>Jong</x-name> Un</p>')).toEqual(['Kim Jong Un'])
  })

  test('shadow trees are named, to be walked by themselves', () => {
    const root = stage('<div></div><p>Kim</p>')
    const shadow = (root.firstElementChild as Element).attachShadow({ mode: 'open' })
    shadow.innerHTML = 'Loose, <b>then</b><p>Putin</p>'
    const { blocks, asides } = walk(root)
    expect(blocks.map(({ text }) => text)).toEqual(['Kim'])
    expect(asides).toEqual([shadow])
    expect(walk(shadow).blocks.map(({ text, container }) => [text, container])).toEqual([
      ['Loose, then', shadow],
      ['Putin', shadow.querySelector('p')],
    ])
  })

  test('fields named like the properties of a form don’t lead astray', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'contains',
      'querySelectorAll',
    ]
    const fields = names.map((name) => `<input name="${name}">`).join('')
    expect(textsOf(`<form>Kim${fields}<p>Jong</p></form><p>Un</p>`)).toEqual(['Kim', 'Jong', 'Un'])
  })

  test('foreign objects of a drawing are named, to be walked by themselves', () => {
    const { blocks, asides } = walk(stage('<svg><foreignObject><p>Putin</p></foreignObject></svg>'))
    expect(blocks).toEqual([])
    expect(asides.flatMap((aside) => walk(aside).blocks.map(({ text }) => text))).toEqual(['Putin'])
  })
})

test('a shallow walk reads the own text of an element alone', () => {
  const root = stage('Kim <b>Jong</b> <div>Putin <p>Shoigu</p></div> Un')
  const { blocks, entered } = walk(root, false)
  expect(blocks.map(({ text }) => text.trim())).toEqual(['Kim Jong', 'Un'])
  expect(entered).toEqual([root])
})

describe('the page may change while the walk pauses', () => {
  const begin = (root: Element) =>
    walkBlocks({ root, isDeep: true, rootOf: () => null, onEnter: () => undefined, onAside: () => undefined })

  const textOf = ({ done, value }: IteratorResult<TextBlock | null, Container | null>): string | undefined =>
    done ? undefined : value?.text

  test('the walk goes on where its place is still there', () => {
    const root = stage('<p>one</p><p>two</p><p>three</p>')
    const walking = begin(root)
    expect(textOf(walking.next())).toBe('one')
    root.children[1]?.remove()
    expect(textOf(walking.next())).toBe('three')
  })

  test('it ends, and names the innermost block left, where its place was taken away', () => {
    const root = stage('<div><p>one</p></div><p>two</p>')
    const walking = begin(root)
    expect(textOf(walking.next())).toBe('one')
    root.firstElementChild?.remove()
    expect(walking.next()).toEqual({ done: true, value: root })
  })
})

describe('offsets lead back to the page', () => {
  const phraseIn = (html: string, phrase: string): string => {
    const block = walk(stage(html)).blocks.find(({ text }) => text.includes(phrase))
    const start = block?.text.indexOf(phrase) ?? -1
    const range = block?.rangeOf(start, start + phrase.length)
    if (!range) return ''
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live.toString()
  }

  test.each([
    ['in one node', '<p>with Putin there</p>', 'Putin', 'Putin'],
    ['over inline elements', '<p><b>Kim</b> <i>Jong</i> Un</p>', 'Kim Jong Un', 'Kim Jong Un'],
    ['over ruby', '<p>金<ruby>正<rt>ジョン</rt></ruby>恩</p>', '金正恩', '金正ジョン恩'],
    ['after collapsed spaces', '<p>\n   a   b   Putin</p>', 'Putin', 'Putin'],
    ['over collapsed spaces', '<p>Kim\n   Jong Un</p>', 'Kim\nJong', 'Kim\n   Jong'],
    ['at the end of a node', '<p>a <b>Putin</b>, b</p>', 'Putin', 'Putin'],
    ['in letters one by one', '<p><b>U</b><b>N</b></p>', 'UN', 'UN'],
  ])('%s', (_, html, phrase, expected) => {
    expect(phraseIn(html, phrase)).toBe(expected)
  })

  test('a point of the page leads to its offset, and a point elsewhere to none', () => {
    const root = stage('<p>\n   Kim <b>Jong</b></p><p>Un</p>')
    const [first] = walk(root).blocks
    const jong = root.querySelector('b')?.firstChild as Text
    expect(first?.text).toBe('Kim Jong')
    expect(first?.offsetOf(jong, 2)).toBe(6)
    expect(first?.offsetOf(root.querySelector('p')?.firstChild as Text, 5)).toBe(1)
    expect(first?.offsetOf(root.querySelector('p + p')?.firstChild as Text, 0)).toBeNull()
  })
})
