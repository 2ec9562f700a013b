/** Kana, hangul and Cyrillic in Latin letters, by rule: what readers without such a keyboard type. */

const tableOf = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((entry) => [entry.charAt(0), entry.slice(1)]))

/** Hepburn. Small vowels and ゃゅょ are what they make of the syllable before them. */
const KANA = tableOf(
  'あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo ' +
    'たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ' +
    'ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn ゔvu っ ゎwa ゕka ゖke ー',
)
const SMALL_VOWELS = tableOf('ぁa ぃi ぅu ぇe ぉo')
const SMALL_Y = tableOf('ゃya ゅyu ょyo')

/** Russian and Ukrainian; letters that the two read differently sound alike to the search. */
const CYRILLIC = tableOf(
  'аa бb вv гg ґg дd еe ёyo єye жzh зz иi іi їyi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya',
)

/** Revised romanization, sound by sound. */
const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ')
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
const FIRST_HANGUL = 0xac00
const LAST_HANGUL = 0xd7a3

const syllable = (code: number): string => {
  const at = code - FIRST_HANGUL
  const sounds = [INITIALS[Math.floor(at / 588)], MEDIALS[Math.floor((at % 588) / 28)], FINALS[at % 28]]
  return sounds.join('').replaceAll('-', '')
}

/** What a small kana makes of the syllables before it: ki + ya = kya, shi + ya = sha, fu + a = fa, u + i = wi. */
const joined = (before: string, small: string): string => {
  const stem = before.replace(/[aiueo]$/, '')
  if (SMALL_Y.get(small)) return stem + (SMALL_Y.get(small) ?? '').slice(/(sh|ch|j)$/.test(stem) ? 1 : 0)
  return (stem === '' && before !== '' ? 'w' : stem) + (SMALL_VOWELS.get(small) ?? '')
}

/** Anything that is romanized here. */
const HAS_SCRIPT = /[\u0400-\u04ff\u3041-\u30ff\uac00-\ud7a3]/

const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30f6

/** The text in small Latin letters. What is neither kana, hangul nor Cyrillic, such as Chinese characters, stays. */
export const romanize = (text: string): string => {
  const lower = text.normalize('NFKC').toLowerCase()
  if (!HAS_SCRIPT.test(lower)) return lower
  let latin = ''
  // Cut into syllables first, so that a small kana changes only its own syllable.
  let last = ''
  for (const char of lower) {
    const code = char.charCodeAt(0)
    const kana = isKatakana(code) ? String.fromCharCode(code - 0x60) : char
    if (SMALL_Y.has(kana) || SMALL_VOWELS.has(kana)) {
      last = joined(last, kana)
      continue
    }
    latin += last
    last =
      KANA.get(kana) ??
      CYRILLIC.get(char) ??
      (code >= FIRST_HANGUL && code <= LAST_HANGUL ? syllable(code) : char)
  }
  return latin + last
}
