import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FrameWish } from '../../browser/messages.ts'
import { placeOverPage } from './over-page.ts'
import { PointerTrail } from './pointer-trail.ts'

/** A wish by keyboard, for a line in a frame of this size and address. */
const wish = (width: number, height: number, url = 'about:blank'): FrameWish => ({
  entity: 'ada',
  kind: 'exact',
  surface: 'Ada',
  cause: 'tour',
  lines: [{ x: 10, y: 20, width: 30, height: 12 }],
  frame: { url, width, height },
})

const frame = (style: string, src = 'about:blank'): HTMLIFrameElement => {
  const element = document.createElement('iframe')
  element.src = src
  element.style.cssText = `position: absolute; ${style}`
  document.body.append(element)
  return element
}

let end: AbortController
beforeEach(() => {
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  document.body.replaceChildren()
})

const lineOf = (asked: FrameWish) => {
  const place = placeOverPage(asked, new PointerTrail(end.signal))
  const line = place?.lines()[0]
  return line && [line.x, line.y, line.width, line.height]
}

test('a frame is found by its size, its border left out, and followed', () => {
  const found = frame('left: 100px; top: 50px; width: 200px; height: 80px; border: 5px solid')
  frame('left: 0; top: 300px; width: 300px; height: 80px; border: 0')
  expect(lineOf(wish(200, 80))).toEqual([115, 75, 30, 12])
  const place = placeOverPage(wish(200, 80), new PointerTrail(end.signal))
  found.style.top = '90px'
  expect(place?.lines()[0]?.y).toBe(115)
  found.remove()
  expect(place?.lines()).toEqual([])
})

test('of several frames as large, the one with that address', () => {
  frame('left: 0; top: 0; width: 200px; height: 80px; border: 0', 'about:blank#one')
  frame('left: 0; top: 100px; width: 200px; height: 80px; border: 0', 'about:blank#other')
  expect(lineOf(wish(200, 80, 'about:blank#other'))).toEqual([10, 120, 30, 12])
  expect(lineOf(wish(200, 80, 'about:blank#third'))).toBeUndefined()
})

test('one that is drawn larger than it counts itself is not found', () => {
  frame('left: 0; top: 0; width: 200px; height: 80px; border: 0; transform: scale(2)')
  expect(lineOf(wish(200, 80))).toBeUndefined()
  expect(lineOf(wish(999, 80))).toBeUndefined()
})
