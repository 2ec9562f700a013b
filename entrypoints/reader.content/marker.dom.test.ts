import { expect, test } from 'vitest'
import { useMarkedPage } from '../../tests/support/use-marked-page.ts'

const tried = useMarkedPage()
const { expectMarked, read } = tried

test('more marks than an engine paints fast are painted near the window alone', async () => {
  const far = '<div style="height:9000px"></div>'
  read(`<p>Putin</p>${far}<p>Kinzhal</p>${far}<p>Shoigu</p>`, 1)
  await expectMarked('person-light: Putin')
  expect(tried.reports.at(-1)?.entities).toHaveLength(3)
  document.querySelector('p:nth-of-type(2)')?.scrollIntoView()
  await expectMarked('person-light: Putin', 'weapon-light: Kinzhal')
  document.querySelector('p:nth-of-type(3)')?.scrollIntoView()
  await expectMarked('person-light: Putin', 'person-light: Shoigu')
})
