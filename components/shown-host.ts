import { decode } from 'punycode/'

const ENCODED = 'xn--'

/**
 * What a label may be written in to be shown as it is read: the letters of one script, among those of the languages
 * that Backstory speaks. Look-alikes in other scripts we would not know. Of Latin, the letters of alphabets: `ı`, and
 * those of phonetics, pass for plain ones.
 */
const SCRIPTS = [
  /^(?!.*[ıĸŉŋſ])[a-zß-öø-ž\d-]+$/,
  /^[\p{Script=Cyrillic}\d-]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\d-]+$/u,
  /^[\p{Script=Hangul}\d-]+$/u,
]

/** Cyrillic that could be read as Latin from its first to its last letter (the list of Chromium's `idn_spoof_checker.cc`). */
const LATIN_ALIKE = /^[аысԁеԍһіюјӏорԗԛѕԝхуъьҽпгѵѡ\d-]+$/

/** The text that a label stands for; the label itself where it stands for none. */
const decodeLabel = (label: string): string => {
  try {
    return decode(label.slice(ENCODED.length))
  } catch {
    return label
  }
}

/** Whether browsers take a text for that label: no other has so many forms, and none is left undecoded. */
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
