import { describe, expect, test } from 'vitest'
import { goAround } from './go-around.ts'

/** Three frames, the second without a mention. Goes on from the last mention of the first. */
const way = async (start: number, step: 1 | -1, here: readonly string[] = []) => {
  const asked: string[] = []
  const found = await goAround({
    frames: ['top', 'empty', 'inner'],
    start,
    step,
    go: async (frame, from) => {
      asked.push(`${frame} ${from}`)
      return from === 'here' ? here.includes(frame) : frame !== 'empty'
    },
  })
  return { found, asked }
}

describe('the way leads through all frames', () => {
  test('it stays in one that has a mention left', async () => {
    expect(await way(0, 1, ['top'])).toEqual({ found: 'top', asked: ['top here'] })
  })

  test('it goes on behind one that has none left, and past those without any', async () => {
    const asked = ['top here', 'empty edge', 'inner edge']
    expect(await way(0, 1)).toEqual({ found: 'inner', asked })
  })

  test('it goes around the end, on and back', async () => {
    expect(await way(2, 1)).toEqual({ found: 'top', asked: ['inner here', 'top edge'] })
    expect(await way(0, -1)).toEqual({ found: 'inner', asked: ['top here', 'inner edge'] })
  })

  test('a frame alone is gone around, and none is found where there is none', async () => {
    const asked: string[] = []
    const found = await goAround({
      frames: ['only'],
      start: 0,
      step: 1,
      go: async (frame, from) => {
        asked.push(`${frame} ${from}`)
        return false
      },
    })
    expect({ found, asked }).toEqual({ found: null, asked: ['only here', 'only edge'] })
    expect(await goAround({ frames: [], start: 0, step: 1, go: async () => true })).toBeNull()
  })
})
