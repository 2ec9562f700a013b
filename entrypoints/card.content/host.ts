import { type CardLook, HOST_TAG } from '../../browser/bridge.ts'
import { documentElementOf } from '../../browser/page-nodes.ts'
import { closestOf } from './page-trees.ts'
import { keepTabIn } from './tab-round.ts'

/** The parts of the page above which only what they contain can show, or be live. */
const TOP_LAYER = 'dialog:modal, :popover-open, :fullscreen'

/** Where the host goes: into the dialog, popover or fullscreen element that holds the mention, else beside the body. */
export const mountPointFor = ({ startContainer }: AbstractRange): Element =>
  closestOf(startContainer, TOP_LAYER) ?? documentElementOf(document)

/** Events that stay inside: what is typed and pressed in the card must not trigger the page's shortcuts. */
const PRIVATE_EVENTS = [
  ...[
    'keydown',
    'keyup',
    'keypress',
    'beforeinput',
    'input',
    'copy',
    'contextmenu',
    'wheel',
    'focusin',
    'focusout',
  ],
  ...[
    'click',
    'auxclick',
    'dblclick',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'selectstart',
    'dragstart',
  ],
  ...['touchstart', 'touchmove', 'touchend'],
]

/** The card's place in the page: a host in the top layer with a closed shadow root, there only while a card is. */
export class CardHost {
  /** The host itself, which the page can see while a card is open. */
  readonly element: HTMLElement
  /** What is placed, and what the card is drawn in. */
  readonly panel: HTMLElement
  readonly #root: ShadowRoot
  readonly #status: HTMLElement

  constructor(style: string) {
    this.element = document.createElement(HOST_TAG)
    this.element.popover = 'manual'
    // A style element and no constructed sheet: Firefox lets content scripts adopt none (bug 1751346).
    const sheet = document.createElement('style')
    sheet.textContent = style
    this.panel = document.createElement('div')
    this.panel.className = 'surface'
    this.panel.setAttribute('role', 'dialog')
    this.panel.tabIndex = -1
    this.#status = document.createElement('div')
    this.#status.className = 'status'
    this.#status.setAttribute('role', 'status')
    this.#root = this.element.attachShadow({ mode: 'closed' })
    this.#root.append(sheet, this.panel, this.#status)
    keepTabIn(this.panel)
    for (const type of PRIVATE_EVENTS) {
      this.element.addEventListener(type, (event) => event.stopPropagation(), { passive: true })
    }
  }

  /** Puts the host in the top layer of `parent`. */
  mount(parent: Element): void {
    if (this.element.parentElement === parent) return
    Element.prototype.append.call(parent, this.element)
    this.element.showPopover()
  }

  /** Makes the card as large as its own sizes say, on a page that is zoomed by its own style, or by a finger to this scale. */
  fit(scale: number): void {
    this.panel.style.zoom = String(1 / (this.element.currentCSSZoom * scale))
  }

  /** Gives the card the theme and the size of text that the reader wants. */
  dress({ theme, textSize }: CardLook): void {
    this.panel.dataset.theme = theme
    this.panel.dataset.textSize = textSize
  }

  /** Takes the host out of the page. */
  unmount(): void {
    this.element.remove()
    this.#status.textContent = ''
  }

  /** False where the page took the host away. */
  get isMounted(): boolean {
    return this.element.isConnected
  }

  /** True where the focus is in the card. */
  get hasFocus(): boolean {
    return this.#root.activeElement !== null
  }

  /** True where the reader is in the card, by pointer or by focus. */
  get isInUse(): boolean {
    return this.hasFocus || this.panel.matches(':hover')
  }

  /** Names the card for screen readers. */
  name(label: string): void {
    this.panel.setAttribute('aria-label', label)
  }

  /** Says something politely, for those whose focus stays in the page. */
  say(text: string): void {
    // In a later frame: a live region that appears with its text is not read out.
    requestAnimationFrame(() => requestAnimationFrame(() => (this.#status.textContent = text)))
  }
}
