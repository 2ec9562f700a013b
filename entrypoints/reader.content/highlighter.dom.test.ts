import { expect, test } from 'vitest'
import { useMarkedPage } from '../../tests/support/use-marked-page.ts'

const tried = useMarkedPage()
const { expectMarked, read } = tried

test('a page is printed without its marks, what changes meanwhile included', async () => {
  read('<p>Putin</p><p id="last">Kinzhal</p>')
  await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
  const theirs = new Highlight()
  CSS.highlights.set('theirs', theirs)
  window.dispatchEvent(new Event('beforeprint'))
  expect([...CSS.highlights.keys()]).toEqual(['theirs'])
  document.querySelector('#last')?.insertAdjacentHTML('afterend', '<p>Shoigu</p>')
  await expect.poll(() => tried.reports.at(-1)?.entities).toHaveLength(3)
  expect([...CSS.highlights.keys()]).toEqual(['theirs'])
  window.dispatchEvent(new Event('afterprint'))
  CSS.highlights.delete('theirs')
  await expectMarked('person-light: Putin', 'person-light: Shoigu', 'weapon-light: Kinzhal')
})
