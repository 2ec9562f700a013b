import { computed, signal } from '@preact/signals'
import type { PageReport } from '../../browser/messages.ts'
import { onMessage } from '../../browser/messaging.ts'
import { frontTab, onTabChange, readFront, readTab } from '../../browser/tabs.ts'

/** The page that the popup was opened over, followed while the popup is open: signals, and `read` to bring them up to date. */
export const followPageBelow = async () => {
  const tab = signal(await frontTab())
  /** Host name of the page; empty where it can't be read, or has none. */
  const host = computed(() => (tab.value && !tab.value.barrier ? tab.value.host : ''))
  const report = signal<PageReport | null | undefined>(undefined)

  const read = async () => {
    report.value = tab.value && (await readFront(tab.value))
  }
  const follow = (id: number) => {
    onMessage({ 'page-changed': (_, { tabId }) => void (tabId === id && read()) })
    onTabChange(id, async () => {
      tab.value = await readTab(id)
      await read()
    })
  }
  if (tab.value) follow(tab.value.id)
  void read()
  return { tab, host, report, read }
}
