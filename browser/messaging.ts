/** Typed messages between the scripts of the extension. `messages.ts` has the table. */
import { browser } from 'wxt/browser'
import { isExtensionAlive } from './alive.ts'
import type { Messages, MessageType } from './messages.ts'

/** A frame of a tab. */
export interface Frame {
  tabId: number
  frameId: number
}

/** Where a message came from; both undefined where that was an extension page. */
interface Sender {
  tabId: number | undefined
  frameId: number | undefined
}

type Answer<T extends MessageType> = Messages[T]['answer']

/** What answers messages, by their type. */
export type Handlers = {
  [T in MessageType]?: (data: Messages[T]['data'], sender: Sender) => Answer<T> | Promise<Answer<T>>
}

/**
 * Asks the background. If it was put to sleep, or failed, before it had answered, it is asked once more: every message
 * has the same outcome when it comes twice. Rejects where that fails too, and where nobody listens, as in a script whose
 * extension was reloaded.
 */
export const sendToBackground = async <T extends MessageType>(
  type: T,
  data: Messages[T]['data'],
): Promise<Answer<T>> => {
  const ask = (): Promise<Answer<T>> => browser.runtime.sendMessage({ type, data })
  return ask().catch((error) => {
    if (isExtensionAlive()) return ask()
    throw error
  })
}

/** Asks the reader in a frame of a tab. Rejects where there is none. */
export const sendToFrame = <T extends MessageType>(
  { tabId, frameId }: Frame,
  type: T,
  data: Messages[T]['data'],
): Promise<Answer<T>> => browser.tabs.sendMessage(tabId, { type, data }, { frameId })

const hasType = (message: unknown): message is { type: string; data: unknown } =>
  typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string'

/** Answers the messages that `handlers` names, and leaves all others to other listeners, until `signal` aborts. */
export const onMessage = (handlers: Handlers, signal?: AbortSignal): void => {
  const table = handlers as Record<string, ((data: unknown, sender: Sender) => unknown) | undefined>
  const listener = (
    message: unknown,
    { tab, frameId }: { tab?: { id?: number }; frameId?: number },
  ): unknown => {
    if (!hasType(message) || !Object.hasOwn(table, message.type)) return undefined
    return Promise.resolve(table[message.type]?.(message.data, { tabId: tab?.id, frameId }))
  }
  browser.runtime.onMessage.addListener(listener as never)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never))
}
