import { computed, signal } from '@preact/signals'
import type { PageReport } from '../../browser/messages.ts'
import { onMessage } from '../../browser/messaging.ts'
import { frontTab, onTabChange, readFront, readTab } from '../../browser/tabs.ts'

/** The page that the popup was opened over, followed while the popup is open: signals, and `look` to bring them up to date. */
export const followPageBelow = async () => {
  const tab = signal(await frontTab())
  /** Host name of the page; empty where it can't be read, or has none. */
  const host = computed(() => (tab.value && !tab.value.barrier ? tab.value.host : ''))
  const report = signal<PageReport | null | undefined>(undefined)
  let asked = 0

  const look = async () => {
    const turn = ++asked
    const now = tab.value && (await readTab(tab.value.id))
    const found = now && (await readFront(now))
    // Where several looks overlap, the last one counts.
    if (turn !== asked) return
    tab.value = now
    report.value = found
  }
  const follow = (id: number) => {
    onMessage({ 'page-changed': (_, { tabId }) => void (tabId === id && look()) })
    onTabChange(id, look)
  }
  if (tab.value) follow(tab.value.id)
  void look()
  return { tab, host, report, look }
}
