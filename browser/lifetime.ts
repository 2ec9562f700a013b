/**
 * Stands in for WXT's `ContentScriptContext` (aliased in wxt.config.ts). WXT's own announces every start by a custom
 * event on the page's document, by which pages could recognize us; ours is an abort signal and nothing else.
 */

/** The lifetime of a content script: everything that listens takes its signal. */
export class ContentScriptContext {
  readonly #controller = new AbortController()
  readonly signal = this.#controller.signal

  abort(): void {
    this.#controller.abort()
  }
}
