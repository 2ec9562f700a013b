import { expect, test } from 'vitest'
import { ChangeLog } from './observer.ts'

/** More than are kept by name. */
const MANY = 20_000

/** What the page did to the list, as the observer reports it: by the time of a look, `seen` has it. */
const appended = (nodes: Node[], seen: Node[]): MutationRecord =>
  ({
    type: 'childList',
    target: document.body,
    get addedNodes() {
      seen.push(...nodes)
      return nodes
    },
    removedNodes: [],
  }) as unknown as MutationRecord

const became = (target: Element): MutationRecord =>
  ({ type: 'attributes', target }) as unknown as MutationRecord

test('of changes without number the whole page is read again, and no more of them are looked at', () => {
  const log = new ChangeLog(() => false)
  const seen: Node[] = []
  const records = Array.from({ length: MANY }, () => appended([document.createElement('p')], seen))
  expect(log.note(records)).toBe(true)
  expect(seen.length).toBeLessThan(MANY / 2)
  expect(log.note(records)).toBe(false)
  expect([...log.take().roots]).toEqual([document.body])
  expect(log.note(records.slice(0, 2))).toBe(true)
  expect(log.take().roots.size).toBe(2)
})

test('what became editable before and behind that is still known', () => {
  const log = new ChangeLog(() => false)
  const [before, behind] = [document.createElement('div'), document.createElement('div')]
  const many = Array.from({ length: MANY }, () => appended([document.createElement('p')], []))
  log.note([became(before), ...many, became(behind)])
  expect([...log.take().switched]).toEqual([before, behind])
})

test('a container is read again for blocks that come into it where something in its own text is marked', () => {
  const container = document.createElement('div')
  const record = { ...appended([document.createElement('p')], []), target: container }
  const containersFor = (hasOwnText: boolean) => {
    const log = new ChangeLog(() => hasOwnText)
    expect(log.note([record])).toBe(true)
    return [...log.take().containers]
  }
  expect(containersFor(true)).toEqual([container])
  expect(containersFor(false)).toEqual([])
})
