import { expect, it } from 'vitest'
import { walk } from './use-trail.ts'

it('walks a trail forth and back, and never off its start', () => {
  const start = [{ entity: 'a', scrollTop: 0, button: -1 }]
  const left = { scrollTop: 40, button: 3 }
  const further = walk(start, { kind: 'open', to: 'b', left })
  expect(further).toEqual([
    { entity: 'a', ...left },
    { entity: 'b', scrollTop: 0, button: -1 },
  ])
  expect(walk(further, { kind: 'back' })).toEqual([{ entity: 'a', ...left }])
  expect(walk(start, { kind: 'back' })).toBe(start)
})
