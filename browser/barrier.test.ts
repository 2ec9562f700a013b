import { expect, test } from 'vitest'
import { barrierOf, type TabFacts } from './barrier.ts'

const shut: TabFacts = { contentType: null, isGranted: true, isLoading: false, mayReadFiles: false }

test.each<[string, TabFacts, ReturnType<typeof barrierOf>]>([
  ['a page that can be read', { ...shut, url: 'https://news.example/', contentType: 'text/html' }, null],
  ['Chromium’s viewer', { ...shut, url: 'https://news.example/x', contentType: 'application/pdf' }, 'viewer'],
  ['Firefox’s viewer', { ...shut, url: 'https://news.example/x.PDF?page=2' }, 'viewer'],
  ['a page without an address for us', shut, 'browser'],
  ['settings', { ...shut, url: 'chrome://settings/' }, 'browser'],
  ['source', { ...shut, url: 'view-source:https://news.example/' }, 'browser'],
  ['a page of an extension', { ...shut, url: 'moz-extension://1234/page.html' }, 'browser'],
  ['Chrome’s store', { ...shut, url: 'https://chromewebstore.google.com/detail/x' }, 'store'],
  ['Firefox’s store', { ...shut, url: 'https://addons.mozilla.org/firefox/' }, 'store'],
  ['a file', { ...shut, url: 'file:///home/page.html' }, 'file'],
  ['a file, let in and still shut', { ...shut, url: 'file:///home/x', mayReadFiles: true }, 'other'],
  ['a site we may not read', { ...shut, url: 'https://news.example/', isGranted: false }, 'permission'],
  ['any page when we may read none', { ...shut, isGranted: false }, 'permission'],
  ['a page on its way', { ...shut, url: 'about:blank', isLoading: true }, null],
  ['a page on its way that we may not read', { ...shut, isLoading: true, isGranted: false }, 'permission'],
  ['a site shut by a rule', { ...shut, url: 'https://bank.example/' }, 'other'],
])('%s', (_, facts, barrier) => {
  expect(barrierOf(facts)).toBe(barrier)
})
