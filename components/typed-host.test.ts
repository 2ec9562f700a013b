import { expect, it } from 'vitest'
import { typedHost } from './typed-host.ts'

it.each([
  ['example.com', 'example.com'],
  [' https://News.Example.com/a?b ', 'news.example.com'],
  ['localhost', 'localhost'],
  ['例え.jp', 'xn--r8jz45g.jp'],
  ['localhost:8080', 'localhost'],
  ['[::1]:8080', '[::1]'],
  ['*.example.com', 'example.com'],
  ['.example.com.', 'example.com'],
  ['a.example,b.example', null],
  ['*', null],
  ['', null],
  ['two words', null],
  ['https://', null],
])('reads the site in “%s” as %s', (text, host) => {
  expect(typedHost(text)).toBe(host)
})
