/** Looks at a strange page in all of its frames and shadow trees: what its markup expects, and what is marked. */
import type { Frame, Page } from 'puppeteer-core'
import { entityById } from '../../data/index.ts'
import { until } from './until.ts'

/** How the text of a page is cut up: not at all, into text nodes of one letter, each letter in an element. */
export const VARIANTS = ['whole', 'split', 'letters'] as const
/** One of these ways. */
export type Variant = (typeof VARIANTS)[number]

/** What a page expects and what it has, in the same words. */
export interface Look {
  expected: string[]
  found: string[]
  /** Of its documents and shadow trees. */
  markup: string[]
}

/** What one frame tells: the expectation of each element that has one, and the marks in it as `phrase=category`. */
export interface FrameLook {
  isBusy: boolean
  failed: string[]
  elements: { expect: string; found: string[] }[]
  /** Marks where nothing is expected. */
  elsewhere: string[]
  markup: string[]
}

// These two run in pages that bend the language: plain loops, and nothing that such a page has reason to replace.

/** Before the page's own scripts: remembers closed shadow roots, which a page's script cannot ask for. */
function rememberRoots(): void {
  const roots = new Map<Element, ShadowRoot>()
  Reflect.set(globalThis, Symbol.for('test.roots'), roots)
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init)
    roots.set(this, root)
    return root
  }
}

/** Cuts the text up where that is to be done, and reads what is expected and what is marked. Runs in the frame. */
export function lookInFrame(variant: Variant): FrameLook {
  const closed = Reflect.get(globalThis, Symbol.for('test.roots')) as Map<Element, ShadowRoot> | undefined
  const known = new Map<Element, ShadowRoot>()
  for (const [host, root] of closed ?? []) known.set(host, root)
  const roots: (Document | ShadowRoot)[] = [document]
  for (let at = 0; at < roots.length; at++) {
    const all = (roots[at] as Document).querySelectorAll('*')
    for (let nth = 0; nth < all.length; nth++) {
      const host = all[nth] as Element
      const root = host.shadowRoot instanceof ShadowRoot ? host.shadowRoot : known.get(host)
      if (root) roots.push(root)
    }
  }

  const whole = 'script, style, textarea, option, title, noscript, template, xmp, plaintext, iframe, .letter'
  const isWhole = document.querySelector('[data-variants="whole"]') !== null
  for (const root of variant === 'whole' || isWhole ? [] : roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text)
    for (const node of nodes) {
      const parent = node.parentNode
      const isKept = parent instanceof Element && Element.prototype.closest.call(parent, whole) !== null
      if (isKept || !/\S/.test(node.data)) continue
      for (let rest = node; rest.data.length > 1; ) {
        const letter = rest
        rest = rest.splitText((rest.data.codePointAt(0) ?? 0) > 0xffff ? 2 : 1)
        if (variant === 'split' && rest.data.length <= 1) break
        if (variant === 'letters') {
          const wrap = document.createElementNS('http://www.w3.org/1999/xhtml', 'b')
          wrap.className = 'letter'
          letter.replaceWith(wrap)
          wrap.append(letter)
        }
      }
    }
  }

  const live = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range => {
    const range = new Range()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return range
  }
  const phraseOf = (range: Range): string => {
    const fragment = range.cloneContents()
    const asides = fragment.querySelectorAll('rt, rp, rtc, script')
    for (let at = 0; at < asides.length; at++) asides[at]?.remove()
    const text = (fragment.textContent ?? '').normalize('NFC')
    return text.replace(/[\u00ad\u200b-\u200d\u2060]/g, '').replace(/\s+/g, ' ')
  }
  const home = (node: Node): Element | null => {
    // By number: what was born in another document is none of this one's classes.
    for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
      if (at.nodeType === 1 && (at as Element).hasAttribute('data-expect')) return at as Element
    }
    return null
  }
  const marks = new Map<Element, { range: Range; text: string }[]>()
  const elsewhere: string[] = []
  // Step by step: where no scripts run, Chromium calls nothing back.
  const registry = CSS.highlights.entries()
  for (let entry = registry.next(); !entry.done; entry = registry.next()) {
    const [name, highlight] = entry.value
    const category = /^backstory-(\w+)-(?:light|dark)$/.exec(name)?.[1]
    if (category === undefined) continue
    const ranges = highlight.values()
    for (let one = ranges.next(); !one.done; one = ranges.next()) {
      const range = live(one.value)
      const text = `${phraseOf(range)}=${category}`
      const element = range.startContainer.isConnected ? home(range.startContainer) : null
      const there = element && (marks.get(element) ?? [])
      there?.push({ range, text })
      if (element && there) marks.set(element, there)
      else elsewhere.push(text)
    }
  }

  const markup: string[] = []
  for (const root of roots) {
    const content = root instanceof ShadowRoot ? root.innerHTML : root.querySelector(':root')?.outerHTML
    markup.push(content ?? '')
  }
  const elements: FrameLook['elements'] = []
  const failed: string[] = []
  for (const root of roots) {
    const all = root.querySelectorAll('[data-expect]')
    for (let at = 0; at < all.length; at++) {
      const element = all[at] as Element
      const here = marks.get(element) ?? []
      here.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      const found: string[] = []
      for (const { text } of here) found.push(text)
      elements.push({ expect: element.getAttribute('data-expect') ?? '', found })
    }
    const faults = root.querySelectorAll('[data-failed]')
    for (let at = 0; at < faults.length; at++) failed.push(faults[at]?.getAttribute('data-failed') ?? '')
  }
  return { isBusy: document.querySelector('html[data-busy]') !== null, failed, elements, elsewhere, markup }
}

const inCategories = (expect: string): string[] =>
  expect
    .split('; ')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [phrase = '', entity = ''] = pair.split('=')
      const known = entityById.get(entity)
      if (!known) throw new Error(`data-expect has “${entity}”, which is no entity`)
      return `${phrase.normalize('NFC')}=${known.category}`
    })

/** Opens an empty tab for pages in a variant; use it for one page after another. */
export async function openTab(browser: { newPage(): Promise<Page> }): Promise<Page> {
  const page = await browser.newPage()
  await page.evaluateOnNewDocument(rememberRoots)
  return page
}

/** What all frames of a page expect and have. Throws while it isn't ready to be asked. */
export function gatherLooks(looks: readonly FrameLook[]): Look {
  if (looks.some(({ isBusy }) => isBusy)) throw new Error('The page is not done')
  const elements = looks.flatMap((look) => look.elements)
  return {
    expected: elements.flatMap(({ expect }) => inCategories(expect)),
    found: [
      ...elements.flatMap(({ found }) => found),
      ...looks.flatMap(({ elsewhere }) => elsewhere.map((text) => `elsewhere: ${text}`)),
      ...looks.flatMap(({ failed }) => failed),
    ],
    // Drivers number the frames as they please, and browsers what is made on the fly.
    markup: looks.flatMap(({ markup }) => markup.map((one) => one.replace(/blob:[^"]*/g, 'blob:'))).sort(),
  }
}

/** What the page in a tab expects and has now, in all of its frames. */
export const lookAt = async (page: Page, variant: Variant): Promise<Look> =>
  gatherLooks(await Promise.all(page.frames().map((frame: Frame) => frame.evaluate(lookInFrame, variant))))

/** Whether everything expected is marked, and nothing else; of a page that expects nothing it isn't. */
export const isAsExpected = ({ expected, found }: Look): boolean =>
  expected.length > 0 && expected.join('\n') === found.join('\n')

/** Waits until what a page expects is marked and nothing else; returns what there is, also when the time is over. */
export async function settledLook(page: Page, variant: Variant): Promise<Look> {
  let last: Look = { expected: [], found: [], markup: [] }
  const isSettled = async () => {
    last = await lookAt(page, variant)
    return isAsExpected(last)
  }
  await until('the marks', isSettled).catch(() => null)
  return last
}
