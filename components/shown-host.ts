import { decode } from 'punycode/'

const ENCODED = 'xn--'

/**
 * A label is shown decoded only if it is written in one of these scripts alone. They are those of the languages that
 * Backstory speaks: of others we don't know the look-alikes. Latin leaves out `ı` and its like and the letters of
 * phonetics, which pass for plain ones.
 */
const SCRIPTS = [
  /^(?!.*[ıĸŉŋſ])[a-zß-öø-ž\d-]+$/,
  /^[\p{Script=Cyrillic}\d-]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\d-]+$/u,
  /^[\p{Script=Hangul}\d-]+$/u,
]

/** Cyrillic that can be read as Latin throughout; the letters are those of Chromium's `idn_spoof_checker.cc`. */
const LATIN_ALIKE = /^[аысԁеԍһіюјӏорԗԛѕԝхуъьҽпгѵѡ\d-]+$/

/** The text that a label stands for; the label itself where it stands for none. */
const decodeLabel = (label: string): string => {
  try {
    return decode(label.slice(ENCODED.length))
  } catch {
    return label
  }
}

/** Whether browsers, given the text, arrive at that label again: else it is no valid name, or not in its one valid form. */
const standsFor = (text: string, label: string): boolean =>
  URL.canParse(`https://${text}`) && new URL(`https://${text}`).hostname === label

const shownLabel = (label: string): string => {
  if (!label.startsWith(ENCODED)) return label
  const text = decodeLabel(label)
  const isReadable = SCRIPTS.some((script) => script.test(text)) && !LATIN_ALIKE.test(text)
  return isReadable && standsFor(text, label) ? text : label
}

/**
 * A host name as people read it: `例え.jp` for `xn--r8jz45g.jp`, which is what browsers tell and what is kept. A label
 * that could be taken for another keeps its ASCII form.
 */
export const shownHost = (host: string): string => host.split('.').map(shownLabel).join('.')
