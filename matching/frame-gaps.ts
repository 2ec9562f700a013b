/** What may stand between two pieces of a frame and what separates them: sentences, clauses, commas; and to whom something goes. */
import type { Atom, Stretch } from './atom.ts'
import { charInfo, HANGUL, IDEOGRAPHIC } from './chars.ts'
import { CAPITAL, DIGITS, IDEOGRAPH, LETTER } from './letter-ranges.ts'
import type { Frame } from './lexicon.ts'

/** How a sentence begins. */
const SENTENCE = new RegExp(String.raw`^\W*[${CAPITAL}${IDEOGRAPH}]`)
/** What has a point behind it and ends no sentence. */
const INITIAL_OR_DAY = new RegExp(`(?:(?<![${LETTER}])[${CAPITAL}]|(?<![${DIGITS}])[${DIGITS}]{1,2})$`)

/** Whether a sentence ends at an offset, or an item of a list: △2019년 4월 북러 정상회담 △2023년 9월. */
const endsSentence = (text: string, at: number): boolean => {
  const char = text.charAt(at)
  if ('。！？;；△▲▽▼▷▶■□◆◇●◎•'.includes(char)) return true
  // Korean: no abbreviation ends in a syllable.
  if (char === '.' && at > 0 && charInfo(text.charCodeAt(at - 1)) & HANGUL) return true
  return (
    '.!?'.includes(char) &&
    /^[\s”"»)]/.test(text.slice(at + 1, at + 2)) &&
    SENTENCE.test(text.slice(at + 1, at + 5)) &&
    // Initials, and days of a month: W. Putin, am 19. Juni.
    !INITIAL_OR_DAY.test(text.slice(Math.max(0, at - 3), at))
  )
}

const isPause = (text: string, at: number): boolean =>
  '、，,'.includes(text.charAt(at)) || (text.charAt(at) === ':' && /\s/.test(text.charAt(at + 1)))

/** Whether a pause follows a particle or an ending, and so is not the comma of a list: 演習案に、中国は, 협력을 둘러싸고, 미국. */
const endsClause = (text: string, at: number): boolean => /[ぁ-ゖ고며를을은는]/.test(text.charAt(at - 1))

/**
 * What separates two pieces however near they are, matched from the last unit of the first piece on. It counts in
 * frames whose ideographic gap is no wider than `widest`: the narrower a frame, the more its pieces must be one noun
 * phrase.
 */
const PARTING: readonly { widest: number; between: RegExp }[] = [
  // A subject or an object from the rest of its clause: ロシアの軍事技術 is a phrase, モスクワは軍事技術で払う is none.
  {
    widest: 3,
    between:
      /^.(?:氏?[はがをに]|[는은이가을를에]|[用以把将將給给为為]|[进進]行了?|[实實]施了?|[と和与與및]|[와과])\s?$/,
  },
  // A topic, or a verb: 米国と北朝鮮は枠組み合意に…, 平壤放棄核武計畫; not 는, which ends Korean verbs before nouns as well.
  { widest: 8, between: /.(?:[は是]|放[弃棄]|推[进進]|停止|重[启啟]|恢[复復]|[冻凍][结結])$/ },
  // What has been named from how it came about: 北韓的炮彈如何運抵, 북한 포탄이 어떻게 운송.
  { widest: Number.POSITIVE_INFINITY, between: /(?:如何|怎[么麼样樣]|どう|どのよう|어떻게)/ },
  // A visit or a meeting from who was met there: 2023年の訪ロで金総書記を, 2023년 방러 때 김정은은.
  {
    widest: Number.POSITIVE_INFINITY,
    between: /[问問談ロ露俄朝북러문담](?:[でに]|[際時时]に?|期[间間]|에서|\s?때)\s?$/,
  },
]

/** What separates an optional piece: 유엔 안보리는 대북제재…, 债务一直是莫斯科…. */
const BEHIND_TOPIC = /[は是]$|[은는]\s$/

/** What stands before and behind those that something goes to: 向朝鲜提供武器, 北朝鮮に武器を供与, 북한에 무기를 제공. */
const BEFORE_GOAL = /(?:[向对對対给給往대]|[军軍][援售]|援助|供[应應给給])$/
const GOAL = /^[대対对對]/
const BEHIND_GOAL = /^(?:[にへ](?![よおてはも]|関)|向け|에(?:게|\s?대한)?\s)/

/** Whether something goes to what a piece names, so that it does not come from there. */
export const isGoal = (text: string, { start, end }: Atom): boolean =>
  GOAL.test(text.slice(start, end)) ||
  BEFORE_GOAL.test(text.slice(Math.max(0, start - 2), start)) ||
  BEHIND_GOAL.test(text.slice(end, end + 4))

/** How a year begins, other than 152 mm. */
const YEAR = /^[0-9０-９]{2}(?:[0-9０-９]{2}|[年년])/

/** What parts a year from what a chronology has behind it, from its last digit on: 2000 : visite, 2000 год: визит. */
const DATED = /^\d(?:\s[а-яі]{1,4}\.?)?\s?:\s$/

/**
 * Whether two pieces are near enough. A comma separates them, except where the frame allows it, and before a year:
 * "Kim's trip to Russia, in September 2023"; a colon does, except behind one; so does a bracket, except right before a year: 会談（2019年4月）.
 */
export const isNear = (
  text: string,
  from: Stretch,
  to: Stretch,
  { gap, commas }: Pick<Frame, 'gap' | 'commas'>,
): boolean => {
  const isIdeographic =
    ((charInfo(text.charCodeAt(from.end - 1)) | charInfo(text.charCodeAt(to.start))) & IDEOGRAPHIC) !== 0
  if (to.start - from.end > (isIdeographic ? gap[1] : gap[0])) return false
  const isYear = YEAR.test(text.slice(to.start, to.start + 4))
  const passesCommas =
    commas ||
    (!isIdeographic && isYear && !/:\s/.test(text.slice(from.end, to.start))) ||
    DATED.test(text.slice(from.end - 1, to.start))
  for (let at = from.end; at < to.start; at++)
    if (
      endsSentence(text, at) ||
      ('(（'.includes(text.charAt(at)) && !(isYear && at === to.start - 1)) ||
      ((!passesCommas || endsClause(text, at)) && isPause(text, at))
    )
      return false
  return true
}

/** An optional piece belongs only where it is closer to the others: within this share of the frame's gap. */
const OPTIONAL_SHARE = 0.4

/** Whether two pieces follow closely on one another, as an optional one must, or what spoils a frame. */
export const isTight = (text: string, from: Stretch, to: Stretch, { gap, commas }: Frame): boolean =>
  isNear(text, from, to, {
    gap: [Math.ceil(OPTIONAL_SHARE * gap[0]), Math.ceil(OPTIONAL_SHARE * gap[1])],
    commas,
  }) && !BEHIND_TOPIC.test(text.slice(from.end, to.start))

/** How wide an ideographic gap is at most in a phrase: a frame with company and a wider one is a clause. */
const PHRASE_GAP = 2

/** Whether what stands between two pieces separates them, however near they are. */
export const isParted = (text: string, from: Stretch, to: Stretch, { gap, company }: Frame): boolean => {
  const width = company === 0 || gap[1] <= PHRASE_GAP ? gap[1] : Number.POSITIVE_INFINITY
  const between = text.slice(from.end - 1, to.start)
  return PARTING.some((parting) => width <= parting.widest && parting.between.test(between))
}
