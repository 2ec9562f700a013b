import { describe, expect, it } from 'vitest'
import { shownHost } from './shown-host.ts'
import { typedHost } from './typed-host.ts'

describe('in the script that it is written in', () => {
  it.each([
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['ニュース.example', 'xn--zck9awe6d.example'],
    ['한겨레.kr', 'xn--h89at9srwx.kr'],
    ['新闻.中国', 'xn--efvy88h.xn--fiqs8s'],
    ['новости.рф', 'xn--b1amnebsh.xn--p1ai'],
    ['новини.example', 'xn--b1amarcd.example'],
    ['zeitung-für-köln.de', 'xn--zeitung-fr-kln-6pb6g.de'],
    ['café.fr', 'xn--caf-dma.fr'],
    ['españa.es', 'xn--espaa-rta.es'],
    ['łódź.pl', 'xn--d-uga0v4h.pl'],
  ])('%s', (shown, kept) => {
    expect(typedHost(shown)).toBe(kept)
    expect(shownHost(kept)).toBe(shown)
    expect(typedHost(shownHost(kept))).toBe(kept)
  })

  it('leaves every other host as it is', () => {
    for (const host of ['news.example.com', 'localhost', '127.0.0.1', '[::1]', ''])
      expect(shownHost(host)).toBe(host)
  })
})

describe('in ASCII, where it could be taken for another', () => {
  it.each([
    ['mixed scripts', 'pаypal.com'],
    ['mixed scripts, Han and Latin', 'abc新闻.example'],
    ['Cyrillic that reads as Latin', 'аррӏе.com'],
    ['a Latin letter without its dot', 'wıkipedia.org'],
    ['a Latin letter of phonetics', 'ɡoogle.com'],
    ['a script whose look-alikes we do not know', 'νέα.gr'],
    ['signs', '☃.example'],
  ])('%s', (_, typed) => {
    const kept = typedHost(typed) ?? ''
    expect(kept).toContain('xn--')
    expect(shownHost(kept)).toBe(kept)
  })

  it.each([
    ['nothing behind the prefix', 'xn--.example'],
    ['no punycode', 'xn--\u00fc.example'],
    ['too large a number', 'xn--99999999999.example'],
    ['letters that no browser encodes', 'xn--abc-.example'],
    ['a capital', 'xn--ber-ska.example'],
    ['wide letters', 'xn--9ca5431k0avt.example'],
    ['an accent apart from its letter', 'xn--ex-8tb.example'],
  ])('%s', (_, host) => {
    expect(shownHost(host)).toBe(host)
  })
})
