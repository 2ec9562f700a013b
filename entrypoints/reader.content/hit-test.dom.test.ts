import { describe, expect, test } from 'vitest'
import { useMarkedPage } from '../../tests/support/use-marked-page.ts'
import { markAt, markByCaret, rectsOf } from './hit-test.ts'

const { expectMarked, read } = useMarkedPage()

describe('the mark at a point', () => {
  test.each([
    ['by the registry', markAt],
    ['by the caret', markByCaret],
  ])('%s is found inside its boxes, and not beside them', async (_, find) => {
    const { marker } = read('<p style="width:600px">There went Putin</p><p>Kinzhal</p>')
    await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
    const [rect] = rectsOf(marker.mentions().find(({ isShown }) => isShown)?.range as StaticRange)
    if (!rect) throw new Error('The mention is not drawn')
    const y = rect.top + rect.height / 2
    expect(find(marker, { x: rect.left + 3, y })?.entity).toBe('putin')
    expect(find(marker, { x: rect.right - 3, y })?.entity).toBe('putin')
    for (const x of [rect.left - 1, rect.left - 12, rect.right + 1, 580])
      expect(find(marker, { x, y })).toBeUndefined()
  })
})
