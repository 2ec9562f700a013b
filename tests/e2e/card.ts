/** What the open card shows, and where it can be pressed. Its shadow root is closed to the page, not to the extension. */
import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import type { ExtensionConsole } from './extension.ts'
import { until, untilSettled } from './until.ts'

/** A card as a reader sees it. */
export interface CardView {
  entity: string
  name: string
  facts: { paragraph: string; text: string }[]
  related: string[]
  hasBack: boolean
  hasFocus: boolean
  isPinned: boolean
  /** Whole text, spaces collapsed. */
  text: string
  /** CSS px of the viewport. */
  rect: { left: number; top: number; right: number; bottom: number }
}

/** Firefox lets extensions into closed shadow roots by a property, Chromium by `chrome.dom`. */
interface Opener {
  openOrClosedShadowRoot?: ShadowRoot | null
}
interface OpenerApi {
  chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } }
}

// The functions below run in the page, in the world of the content scripts, and are sent there as source.

function findCard(): Element | null {
  const { chrome } = globalThis as OpenerApi
  const hosts = [...document.querySelectorAll(':popover-open')] as (Element & Opener)[]
  const roots = hosts.map(
    (host) => host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot?.(host),
  )
  return roots.map((root) => root?.querySelector('.card[data-entity]')).find((card) => card != null) ?? null
}

function describeCard(card: Element): CardView {
  const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const { left, top, right, bottom } = card.getBoundingClientRect()
  return {
    entity: card.getAttribute('data-entity') ?? '',
    name: textOf(card.querySelector('h2')),
    facts: [...card.querySelectorAll('.fact')].map((fact) => ({
      paragraph: fact.querySelector('[data-paragraph]')?.getAttribute('data-paragraph') ?? '',
      text: textOf(fact.querySelector('.fact-text')),
    })),
    related: [...card.querySelectorAll('.related [data-entity]')].map(
      (one) => one.getAttribute('data-entity') ?? '',
    ),
    hasBack: card.querySelector('.back') !== null,
    hasFocus: (card.getRootNode() as ShadowRoot).activeElement !== null,
    isPinned: card.querySelector('[aria-pressed="true"]') !== null,
    text: textOf(card),
    rect: { left, top, right, bottom },
  }
}

function scrollTo(card: Element, selector: string): { x: number; y: number } | null {
  const found = card.querySelector(selector)
  if (!found) return null
  found.scrollIntoView({ block: 'nearest' })
  const { left, top, width, height } = found.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

function rectOf(card: Element, selector: string): DOMRect | null {
  const found = card.querySelector(selector)
  found?.scrollIntoView({ block: 'nearest' })
  return found?.getBoundingClientRect().toJSON() ?? null
}

function readStyle(
  card: Element,
  { selector, property }: { selector: string; property: string },
): string | null {
  const found = card.querySelector(selector)
  return found && getComputedStyle(found).getPropertyValue(property)
}

/** Chromium keeps a selection for each shadow root, Firefox one for the document. */
function readSelection(card: Element): string {
  const root = card.getRootNode() as ShadowRoot & { getSelection?(): Selection | null }
  return String(root.getSelection?.() ?? getSelection() ?? '')
}

const matchesFocus = (card: Element, selector: string): boolean =>
  (card.getRootNode() as ShadowRoot).activeElement?.matches(selector) ?? false

async function finishAnimations(card: Element): Promise<void> {
  const root = card.getRootNode() as ShadowRoot
  await Promise.all(root.getAnimations().map(({ finished }) => finished))
}

async function runAxe(card: Element): Promise<string[]> {
  const { chrome, axe: runner } = globalThis as OpenerApi & { axe?: typeof axe }
  // To axe, a closed root is none.
  const get = function (this: Element & Opener) {
    if ('openOrClosedShadowRoot' in this) return this.openOrClosedShadowRoot
    return this instanceof HTMLElement ? chrome?.dom?.openOrClosedShadowRoot?.(this) : null
  }
  Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get })
  if (!runner) throw new Error('axe was not sent along')
  const { violations, passes } = await runner.run(card)
  if (passes.length < 5) throw new Error(`axe saw too little: ${passes.length} rules`)
  return violations
    .filter(({ impact }) => impact === 'critical' || impact === 'serious')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    )
}

/** The card of one tab. */
export class Card {
  readonly #console: ExtensionConsole
  readonly #tabId: number
  readonly #page: Page

  constructor(console: ExtensionConsole, tabId: number, page: Page) {
    this.#console = console
    this.#tabId = tabId
    this.#page = page
  }

  /** What `run` says about the open card; null where none is open. `before` is code that it needs. */
  #ask<A, R>(run: (card: Element, argument: A) => R, argument: A, before = ''): Promise<Awaited<R> | null> {
    const source = `async (argument) => { ${before}; const card = (${findCard})(); return card && (${run})(card, argument) }`
    return this.#console.inPage<A, R>(this.#tabId, source, argument)
  }

  /** What the card shows now; null where none is open. */
  view(): Promise<CardView | null> {
    return this.#ask(describeCard, null)
  }

  /** All that the card says now; empty where none is open. */
  async text(): Promise<string> {
    return (await this.view())?.text ?? ''
  }

  /** Waits until the card of this entity is open. */
  shows(entity: string): Promise<CardView> {
    return until(`the card of ${entity}`, async () => {
      const view = await this.view()
      return view?.entity === entity && view
    })
  }

  /** Rests the pointer, as far as a hand can, on a place until a card is open: this entity's, where one is named. */
  async opensAt(place: { x: number; y: number }, entity?: string): Promise<CardView> {
    let tremor = 0
    return until(`the card of ${entity ?? 'anything'} under the pointer`, async () => {
      tremor = 1 - tremor
      await this.#page.mouse.move(place.x + tremor, place.y)
      const view = await this.view()
      return view !== null && (entity === undefined || view.entity === entity) && view
    })
  }

  /** What is open once the pointer has rested on a place for so many ms, as far as a hand can; null where no card comes. */
  async afterRest(place: { x: number; y: number }, rest?: number): Promise<CardView | null> {
    let tremor = 0
    const look = async () => {
      tremor = 1 - tremor
      await this.#page.mouse.move(place.x + tremor, place.y)
      return Number((await this.view()) !== null)
    }
    await untilSettled('the pointer at rest', look, rest)
    return this.view()
  }

  /** Waits until no card is open. */
  async isGone(): Promise<void> {
    await until('the card to close', async () => (await this.view()) === null)
  }

  /** Clicks what the selector finds in the card. */
  async press(selector: string): Promise<void> {
    const place = await until(`${selector} in the card`, () => this.#ask(scrollTo, selector))
    await this.#page.mouse.click(place.x, place.y)
  }

  /** The box of what the selector finds in the card, in CSS px of the viewport. */
  placeOf(selector: string): Promise<DOMRect> {
    return until(`${selector} in the card`, () => this.#ask(rectOf, selector))
  }

  /** A computed style of what the selector finds in the card. */
  styleOf(selector: string, property: string): Promise<string> {
    return until(`${selector} in the card`, () => this.#ask(readStyle, { selector, property }))
  }

  /** The text that is selected in the card; empty where none is. */
  async selection(): Promise<string> {
    return (await this.#ask(readSelection, null)) ?? ''
  }

  /** Whether the focus is on something in the card that the selector matches. */
  async hasFocusOn(selector: string): Promise<boolean> {
    return (await this.#ask(matchesFocus, selector)) ?? false
  }

  /** Waits until the card has faded in. */
  async isDrawn(): Promise<void> {
    await this.#ask(finishAnimations, null)
  }

  /** `critical` and `serious` findings of axe in the open card. */
  async findings(): Promise<string[]> {
    // While it fades in, nothing has its full contrast.
    await this.isDrawn()
    const found = await this.#ask(runAxe, null, axe.source)
    if (!found) throw new Error('No card is open')
    return found
  }
}
