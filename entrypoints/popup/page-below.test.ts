import { expect, test, vi } from 'vitest'
import type { PageReport } from '../../browser/messages.ts'
import { type FrontTab, frontTab, onTabChange, readFront, readTab } from '../../browser/tabs.ts'
import { followPageBelow } from './page-below.ts'

vi.mock('../../browser/tabs.ts', () => ({
  frontTab: vi.fn(),
  onTabChange: vi.fn(),
  readFront: vi.fn(),
  readTab: vi.fn(),
}))
vi.mock('../../browser/messaging.ts', () => ({ onMessage: vi.fn() }))

const tabAt = (host: string): FrontTab => ({ id: 1, windowId: 1, host, barrier: null })
const reportOf = (entity: string): PageReport => ({
  entities: [{ entity, count: 1 }],
  isReading: false,
  isQuiet: false,
})
/** Has the tab change, and waits until the popup has followed. */
const changeTab = async () => vi.mocked(onTabChange).mock.lastCall?.[1]()

test('what a page said before the tab went on to another is not shown for that', async () => {
  const late = Promise.withResolvers<PageReport>()
  vi.mocked(frontTab).mockResolvedValue(tabAt('old.example'))
  vi.mocked(readTab).mockResolvedValueOnce(tabAt('old.example')).mockResolvedValue(tabAt('new.example'))
  vi.mocked(readFront).mockReturnValueOnce(late.promise).mockResolvedValue(reportOf('ada'))
  const page = await followPageBelow()
  await vi.waitUntil(() => vi.mocked(readFront).mock.lastCall)
  await changeTab()
  late.resolve(reportOf('pact'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(page.host.value).toBe('new.example')
  expect(page.report.value).toEqual(reportOf('ada'))
})
