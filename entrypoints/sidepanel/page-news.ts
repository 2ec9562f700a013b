import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { PageState } from '../../components/page-state.ts'
import type { Language } from '../../data/types.ts'
import { lookupWords } from '../../locales/lookup.ts'
import { fillCount } from '../../locales/words.ts'
import type { createFrontPage } from './front-page.ts'

interface NewsOptions {
  front: ReturnType<typeof createFrontPage>
  page: ReadonlySignal<PageState>
  /** The reader's language now. */
  language: () => Language
}

/**
 * What the panel announces to screen readers, as a signal: how many names a page mentions, once it has been read, and
 * not at each of its changes. Whoever has other news sets it too.
 */
export const createPageNews = ({ front: { tab, report }, page, language }: NewsOptions): Signal<string> => {
  const news = signal('')
  let announced = ''
  effect(() => {
    const { value: now } = page
    const isRead = now.kind === 'read' && !report.value?.isReading
    const shown = isRead ? `${tab.value?.id} ${tab.value?.host}` : ''
    if (shown === announced) return
    announced = shown
    const locale = language()
    news.value = isRead ? fillCount(lookupWords(locale).pageNews, now.entities.length, locale) : ''
  })
  return news
}
