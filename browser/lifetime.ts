/**
 * Stands in for WXT's `ContentScriptContext` (aliased in wxt.config.ts). WXT's own announces every start by a custom
 * event on the page's document, by which pages could recognize us; ours is an abort signal and nothing else.
 */

/** The lifetime of a content script: everything that listens takes its signal. */
export class ContentScriptContext {
  readonly #controller = new AbortController()
  /** Aborts when WXT ends the script. */
  readonly signal = this.#controller.signal

  /** Called by WXT where the script is to end. */
  abort(): void {
    this.#controller.abort()
  }
}
