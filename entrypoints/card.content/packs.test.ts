import { expect, test } from 'vitest'
import type { CardRequest } from '../../browser/bridge.ts'
import type { Language } from '../../data/types.ts'
import { packIn } from '../../tests/support/small-pack.ts'
import { Packs, patientCard } from './packs.ts'

const wish = (entity: string) => ({ entity }) as CardRequest

/** A card over packs that come when the test says so, and what it has opened so far. */
const setUp = (languageOf: (request: CardRequest) => Language = () => 'en') => {
  const opened: string[] = []
  const asked: Language[] = []
  const gates: ((arrives: boolean) => void)[] = []
  const packs = new Packs(async (language) => {
    asked.push(language)
    if (!(await new Promise<boolean>((resolve) => gates.push(resolve)))) throw new Error('gone')
    return packIn('en')
  })
  const handle = {
    open: ({ entity }: CardRequest) => void opened.push(entity),
    close: () => {},
    togglePin: () => {},
    release: () => {},
    isOpen: false,
  }
  return { opened, asked, gates, card: patientCard({ card: handle, packs, languageOf }) }
}

const openingOf = (card: ReturnType<typeof setUp>['card'], entity: string) =>
  card.open(wish(entity)) as unknown as Promise<void>

test('opens once the texts are there, and the next time at once', async () => {
  const { card, opened, gates, asked } = setUp()
  const opening = openingOf(card, 'ada')
  expect(opened).toEqual([])
  gates[0]?.(true)
  await opening
  card.open(wish('bridge'))
  expect(opened).toEqual(['ada', 'bridge'])
  expect(asked).toEqual(['en'])
})

test('of several wishes opens the newest, and none that was closed meanwhile', async () => {
  const { card, opened, gates } = setUp()
  const openings = [openingOf(card, 'ada'), openingOf(card, 'pact')]
  for (const arrive of gates) arrive(true)
  await Promise.all(openings)
  expect(opened).toEqual(['pact'])

  const other = setUp()
  const opening = openingOf(other.card, 'ada')
  other.card.close()
  other.gates[0]?.(true)
  await opening
  expect(other.opened).toEqual([])
})

test('opens nothing where the texts can’t be had, and asks again at the next wish', async () => {
  const { card, opened, gates } = setUp()
  const opening = openingOf(card, 'ada')
  gates[0]?.(false)
  await opening
  expect(opened).toEqual([])
  const again = openingOf(card, 'ada')
  gates[1]?.(true)
  await again
  expect(opened).toEqual(['ada'])
})
