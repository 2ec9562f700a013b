import { describe, expect, test } from 'vitest'
import type { CardCause, CardRequest } from '../../browser/bridge.ts'
import { ACTIONS } from '../../tests/support/card-actions.ts'
import { type CardEvent, type CardState, HIDDEN, nextState } from './card-state.ts'

const ask = (cause: CardCause, entity = 'kinzhal'): CardRequest => ({
  entity,
  kind: 'exact',
  surface: 'Kinzhal',
  cause,
  look: { place: 'beside', theme: 'auto', textSize: 'medium' },
  actions: ACTIONS,
  range: {} as StaticRange,
  lines: () => [],
})
const open = (cause: CardCause, entity?: string): CardEvent => ({ type: 'open', request: ask(cause, entity) })
const after = (...events: CardEvent[]): CardState => events.reduce(nextState, HIDDEN)
const nameAfter = (...events: CardEvent[]): string => after(...events).name
const pin: CardEvent = { type: 'pin', isPinned: true }
const unpin: CardEvent = { type: 'pin', isPinned: false }

describe('what closes a card', () => {
  test.each([
    ['hover', 'leave', 'hidden'],
    ['click', 'leave', 'peek'],
    ['keyboard', 'leave', 'peek'],
    ['tour', 'leave', 'peek'],
    ['tap', 'leave', 'peek'],
    ['tap', 'press-outside', 'hidden'],
    ['hover', 'lose', 'hidden'],
    ['click', 'lose', 'hidden'],
    ['hover', 'press-outside', 'hidden'],
    ['keyboard', 'press-outside', 'hidden'],
    ['hover', 'press-inside', 'peek'],
    ['hover', 'escape', 'hidden'],
    ['click', 'close', 'hidden'],
  ] as const)('opened by %s, then %s: %s', (cause, type, expected) => {
    expect(nameAfter(open(cause), { type })).toBe(expected)
  })

  test.each([
    ['leave', 'pinned'],
    ['lose', 'pinned'],
    ['press-outside', 'pinned'],
    ['press-inside', 'pinned'],
    ['escape', 'hidden'],
    ['close', 'hidden'],
  ] as const)('pinned, then %s: %s', (type, expected) => {
    expect(nameAfter(open('hover'), pin, { type })).toBe(expected)
  })
})

test('a card that was pressed or unpinned no longer goes with the pointer', () => {
  expect(nameAfter(open('hover'), { type: 'press-inside' }, { type: 'leave' })).toBe('peek')
  expect(nameAfter(open('hover'), pin, unpin, { type: 'leave' })).toBe('peek')
  expect(nameAfter(open('hover'), pin, unpin, { type: 'press-outside' })).toBe('hidden')
})

test('another mention takes the card over, but pointing takes none that is pinned', () => {
  expect(after(open('hover'), open('hover', 'putin'))).toMatchObject({
    name: 'peek',
    request: { entity: 'putin' },
  })
  expect(after(open('hover'), pin, open('hover', 'putin'))).toMatchObject({ request: { entity: 'kinzhal' } })
  expect(after(open('hover'), pin, open('click', 'putin'))).toMatchObject({
    name: 'pinned',
    request: { entity: 'putin' },
  })
})

test('pointing at the mention of a card that was opened on purpose leaves it so', () => {
  const clicked = ask('click')
  const rested = { ...clicked, cause: 'hover' as const }
  expect(
    nameAfter({ type: 'open', request: clicked }, { type: 'open', request: rested }, { type: 'leave' }),
  ).toBe('peek')
})

test('while nothing is shown, nothing but a wish for a card changes anything', () => {
  for (const type of ['leave', 'lose', 'press-inside', 'press-outside', 'escape', 'close'] as const) {
    expect(nextState(HIDDEN, { type })).toBe(HIDDEN)
  }
  expect(nextState(HIDDEN, pin)).toBe(HIDDEN)
})
