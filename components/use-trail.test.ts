import { expect, it } from 'vitest'
import { walk } from './use-trail.ts'

it('walks a trail forth and back, and never off its start', () => {
  const start = [{ entity: 'a', scrollTop: 0 }]
  const further = walk(start, { kind: 'open', entity: 'b', scrollTop: 40 })
  expect(further).toEqual([
    { entity: 'a', scrollTop: 40 },
    { entity: 'b', scrollTop: 0 },
  ])
  expect(walk(further, { kind: 'back' })).toEqual([{ entity: 'a', scrollTop: 40 }])
  expect(walk(start, { kind: 'back' })).toBe(start)
})
