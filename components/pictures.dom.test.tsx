import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { draw, find, textOf } from '../tests/support/draw.tsx'
import { pack, packIn } from '../tests/support/small-pack.ts'
import { LocatorMap } from './LocatorMap.tsx'
import { relationsOf } from './pictures.ts'
import { Relations } from './Relations.tsx'
import { Timeline } from './Timeline.tsx'

const ignore = () => undefined
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]

describe('the timeline', () => {
  const timeline = (entity: string, onOpen: (id: string) => void = ignore) =>
    draw(<Timeline entity={entity} pack={pack} onOpen={onOpen} />)

  it('is a list of dated points by era, with those of the entity lit', () => {
    timeline('bridge')
    expect(all('.timeline .era-points').map((era) => era.getAttribute('aria-label'))).toEqual([
      '1980s',
      '2023',
    ])
    expect(
      all('.point-button').map((point) => [point.dataset.tip, point.getAttribute('aria-current')]),
    ).toEqual([
      ['1980s: Another bridge is thought of', 'false'],
      ['September 2023: The bridge is built', 'true'],
    ])
  })

  it('leads by keyboard to the card of what happened, or from that one on to the next', async () => {
    const onOpen = vi.fn()
    timeline('ada', onOpen)
    find('[data-date="2023-09"]').focus()
    await userEvent.keyboard('{Enter}')
    expect(onOpen).toHaveBeenCalledWith('bridge')
    timeline('bridge', onOpen)
    await userEvent.click(find('[data-date="2023-09"]'))
    expect(onOpen).toHaveBeenLastCalledWith('ada')
  })

  it('is one stop of Tab, at what is lit; arrow keys lead along it', async () => {
    timeline('bridge')
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(find('[data-date="2023-09"]'))
    await userEvent.keyboard('{ArrowLeft}')
    expect(document.activeElement).toBe(find('[data-date="1980s"]'))
    await userEvent.keyboard('{ArrowLeft}{End}{Home}{ArrowRight}')
    expect(document.activeElement).toBe(find('[data-date="2023-09"]'))
    expect(all('.point-button').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0])
  })

  it('leaves every year on one line, however narrow', () => {
    const few = { span: '1990s', points: pack.pictures.eras[0]?.points.slice(0, 1) ?? [] }
    const eras = [few, ...pack.pictures.eras]
    const narrow = { ...pack, pictures: { ...pack.pictures, eras } }
    draw(
      <div class="card" style={{ inlineSize: '60px' }}>
        <Timeline entity="ada" pack={narrow} onOpen={ignore} />
      </div>,
    )
    const lines = all('.era-years span').map((year) => year.getClientRects().length)
    expect(new Set(lines)).toEqual(new Set([1]))
    expect(all('.era-years span').filter(({ offsetHeight }) => offsetHeight > 20)).toEqual([])
  })

  it('stays inside of the narrowest card with the largest text', () => {
    const [point] = pack.pictures.eras[0]?.points ?? []
    const eras = [4, 2, 5, 9].map((count, era) => ({
      span: `${1960 + era * 20}s`,
      points: Array.from(
        { length: count },
        (_, at) => ({ ...point, date: `${1960 + era * 20 + at}` }) as typeof point,
      ),
    }))
    const crowded = { ...pack, pictures: { ...pack.pictures, eras } } as typeof pack
    draw(
      <div class="surface" data-text-size="large">
        <div class="card" style={{ inlineSize: '240px' }}>
          <Timeline entity="ada" pack={crowded} onOpen={ignore} />
        </div>
      </div>,
    )
    const edge = find('.card').getBoundingClientRect().right
    expect(Math.max(...all('.era').map((era) => era.getBoundingClientRect().right))).toBeLessThanOrEqual(edge)
  })

  it('says where a point leads, and that one leads nowhere', () => {
    timeline('ada')
    expect(
      all('.point-button').map((point) => [point.getAttribute('aria-label'), point.ariaDisabled]),
    ).toEqual([
      ['1980s: Another bridge is thought of', 'true'],
      ['September 2023: The bridge is built. To the card of Long Bridge', 'false'],
    ])
  })
})

describe('the map', () => {
  it('says in words what it shows, and how far that is', () => {
    draw(<LocatorMap entity="bridge" pack={pack} />)
    expect(find('svg[role=img]').getAttribute('aria-label')).toBe('Map: Long Bridge. Also shown: Ferry')
    expect(textOf('figcaption')).toBe('1,430 km from Ada Byron')
    expect(all('.map-label').map(({ textContent }) => textContent)).toEqual(['Long Bridge', 'Ferry'])
  })

  it('says it in Japanese', () => {
    draw(<LocatorMap entity="bridge" pack={packIn('ja')} />)
    expect(find('svg[role=img]').getAttribute('aria-label')).toBe('地図：長橋。 ほかに渡し')
    expect(textOf('figcaption')).toBe('エイダから1,430 km')
  })

  it('is not there for what is nowhere', () => {
    expect(draw(<LocatorMap entity="ada" pack={pack} />).innerHTML).toBe('')
  })

  it('keeps every name inside of its sheet', () => {
    draw(<LocatorMap entity="bridge" pack={pack} />)
    const sheet = find('.map-sheet').getBoundingClientRect()
    for (const label of all('.map-label')) {
      const { left, right, top, bottom } = label.getBoundingClientRect()
      expect(left >= sheet.left && right <= sheet.right && top >= sheet.top && bottom <= sheet.bottom).toBe(
        true,
      )
    }
  })
})

describe('relations', () => {
  const relations = (entity: string, onOpen: (id: string) => void = ignore) =>
    draw(<Relations relations={relationsOf(pack.pictures, entity)} {...{ entity, pack, onOpen }} isFolded />)

  it('tell who did what with whom, in which paragraph, when, and by whose claim', () => {
    relations('ada')
    const told = all('.relation').map(({ textContent }) => textContent?.replace(/\s+/g, ' '))
    expect(told).toEqual([
      'p1Ada Byron builds Long Bridge September 2023',
      'p2The author’s viewAda Byron and Long Bridge depend on Bridge Pact',
    ])
  })

  it('are those of the entity, and lead to the others', async () => {
    const onOpen = vi.fn()
    relations('pact', onOpen)
    expect(all('.relation')).toHaveLength(1)
    expect(all('.relation-name').map(({ dataset }) => dataset.entity)).toEqual(['ada', 'bridge'])
    find('.relation-name[data-entity=bridge]').focus()
    await userEvent.keyboard('{Enter}')
    expect(onOpen).toHaveBeenCalledWith('bridge')
  })

  it('fold what is more than four', async () => {
    const [first] = pack.pictures.relations
    const many = Array.from({ length: 9 }, (_, at) => ({ ...first, verb: `builds ${at}` }) as typeof first)
    draw(
      <Relations
        relations={many.flatMap((one) => one ?? [])}
        {...{ entity: 'ada', pack, onOpen: ignore }}
        isFolded
      />,
    )
    expect(textOf('summary')).toBe('6 more')
    expect(all('.relation').filter((row) => row.checkVisibility())).toHaveLength(3)
    await userEvent.click(find('summary'))
    expect(all('.relation').filter((row) => row.checkVisibility())).toHaveLength(9)
  })
})
