/**
 * What one UTF-16 unit means to the matcher: how it folds and what kind of character it is. Kept in one table that
 * fills itself as characters are met, so that starting costs nothing and a page pays for its own alphabet alone.
 */

/** A letter or digit of a script that writes words apart: Latin, Cyrillic, Greek and their like. */
export const WORD = 1 << 16
/** Upper case. */
export const UPPER = 1 << 17
/** A Chinese character, whether in Chinese, Japanese or Korean text. */
export const HAN = 1 << 18
/** Katakana; both kinds of kana fold to hiragana. */
export const KATAKANA = 1 << 19
/** Hiragana. */
export const HIRAGANA = 1 << 20
/** A composed syllable; its loose letters are `UNNORMALIZED`. */
export const HANGUL = 1 << 21
/** A blank, hyphen, dot between names or the like: what may stand between the parts of a name. */
export const SEPARATOR = 1 << 22
/** Invisible, or a lengthening mark: passed over inside a name. */
export const IGNORED = 1 << 23
/** An apostrophe in any of its shapes: inside a name it stands for a soft sign, behind it for a genitive. */
export const APOSTROPHE = 1 << 24
/** Combining marks, conjoining jamo, half-width kana: the text has to be normalized before its units mean anything. */
export const UNNORMALIZED = 1 << 25
/** A decimal digit of any script; it is a `WORD` too. */
export const DIGIT = 1 << 26
/** A Cyrillic letter; it is a `WORD` too. */
export const CYRILLIC = 1 << 27
/** A hyphen, dash, middle dot or the like: a separator that is not a blank. */
export const JOINER = 1 << 28

/** The folded unit in an entry of the table. */
export const FOLDED = 0xffff
/** Scripts that are read by the ideograph scanner: all but hangul are written without blanks. */
export const IDEOGRAPHIC = HAN | KATAKANA | HIRAGANA | HANGUL

/** Kanji numerals, and the counters of 6カ国 in all their spellings. */
const NUMERALS_AND_COUNTERS = '〇0一1二2三3四4五5六6七7八8九9箇か個か个かけか'
/**
 * Old, Japanese and traditional forms of characters, each with the one that stands for them all; at the end those that
 * write the same sound of a foreign name.
 */
const CHARACTER_FORMS =
  '國国聯联連连戰战戦战條条會会發发発发實实実实擴扩拡扩對对対对關关関关際际約约韓韩鮮鲜烏乌蘭兰羅罗蘇苏東东陽阳張张軍军艦舰隊队導导彈弹弾弹計计劃划畫划画划議议談谈協协納纳維维亞亚' +
  '亜亚門门爾尔貝贝貿贸鐵铁鉄铁華华頓顿紐纽時时報报總总総总書书記记長长員员領领產产産产業业學学體体衛卫衞卫潛潜競竞爭争無无債债務务紀纪檢检検检驗验験验試试進进遠远濱滨邊边辺边參参' +
  '滿满満满團团団团圖图図图區区経经經经濟济済济權权権权變变変变獨独歐欧臺台壓压圧压價价価价應应応应擊击撃击砲炮戶户廣广広广從从従从轉转転转傳传伝传萬万與与澤泽沢泽龍龙竜龙齋斋島岛' +
  '馬马鳥鸟魚鱼麥麦黃黄黑黒聲声醫医號号虧亏飛飞機机楽乐樂乐氣气気气靈灵霊灵舊旧縣县県县單单単单嚴严厳严勞劳労劳營营営营衆众眾众證证証证譯译訳译讀读読读買买賣卖売卖資资質质賓宾賴赖' +
  '購购贈赠躍跃軌轨較较載载輸输違违選选遷迁還还鄰邻隣邻釋释釈释針针銀银鋼钢錄录録录鎖锁鎮镇鐘钟問问間间開开閉闭闘斗鬥斗陸陆陣阵陰阴雜杂雑杂離离難难電电靜静響响項项須须頭头題题額额' +
  '願愿類类顯显顕显風风養养餘余館馆駐驻騎骑驅驱駆驱騷骚驚惊驛驿駅驿髮发鳳凤鶴鹤鹽盐塩盐麗丽點点齊齐斉齐齒齿歯齿龐庞訪访訊讯訓训設设許许訴诉診诊評评詞词話话該该詳详誌志認认語语誤误' +
  '說说説说課课調调請请論论諸诸諾诺講讲謝谢識识護护讓让譲让豐丰豊丰負负財财貢贡貧贫貨货販贩責责貴贵費费賀贺賞赏賢贤績绩織织繼继継继續续続续紅红純纯級级細细終终組组統统絕绝絶绝給给' +
  '絡络結结練练綜综綠绿緑绿線线緊紧編编緩缓縮缩繩绳縄绳繪绘絵绘喬乔欽钦紹绍蕭绍萧绍葉叶奧奥寧宁鮑鲍衝冲壤壌囯国聮联亰京韶绍邵绍肖绍依伊立利里利力利得德司斯思斯耳尔戈哥'

const pairs = (list: string): [string, string][] =>
  Array.from({ length: list.length / 2 }, (_, at) => [list.charAt(2 * at), list.charAt(2 * at + 1)])

const FOLDED_CHARACTERS = new Map(pairs(NUMERALS_AND_COUNTERS + CHARACTER_FORMS))

/** 0 where nobody has asked: memory that nobody touches is none. */
const table = new Int32Array(0x10000)

const foldLetter = (char: string): string => {
  // ß and ligatures would become two units: offsets stay 1:1, so they stay as they are.
  const base = char
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace('ґ', 'г')
  return base.length === 1 ? base : char.toLowerCase().charAt(0)
}

const SMALL_KANA = new Map(pairs('ぁあぃいぅうぇえぉおゃやゅゆょよゎわゕかゖか'))

const foldKana = (code: number): string => {
  const hiragana = String.fromCharCode(code >= 0x30a1 && code <= 0x30f6 ? code - 0x60 : code)
  return SMALL_KANA.get(hiragana) ?? FOLDED_CHARACTERS.get(hiragana) ?? hiragana
}

/** ㅐ as ㅔ, which sound alike: 국재 is 국제 misspelt. A syllable is a number of initial, vowel (21 of them), final (28). */
const foldSyllable = (code: number): number =>
  Math.floor((code - 0xac00) / 28) % 21 === 1 ? code + 4 * 28 : code

const isBetween = (code: number, low: number, high: number): boolean => code >= low && code <= high

/** Letters and digits of ASCII, most of what most pages hold; 0 for others. */
const describeAscii = (code: number): number => {
  if (isBetween(code, 0x61, 0x7a)) return WORD | code
  if (isBetween(code, 0x41, 0x5a)) return WORD | UPPER | (code + 0x20)
  return isBetween(code, 0x30, 0x39) ? WORD | DIGIT | code : 0
}

/** Behind the letters of the Latin, Greek and Cyrillic alphabets, and where the Cyrillic ones begin. */
const BEHIND_ALPHABETS = 0x530
const FIRST_CYRILLIC = 0x400
/** A blank by what JavaScript says, and invisible. */
const BYTE_ORDER_MARK = 0xfeff
/** Marks that most pages have, and that mean nothing to a name. */
const PLAIN = /[!-&(-,./:-<>-@[-_{-~«»‚-„“-‟…]/

/** Symbols, and marks of other scripts, that are told apart from letters without asking Unicode. */
const SYMBOL = /[¡-©¬®-³¶¸¹¼-¿₠-⃏←-⯿、-〄〈-〟！-／：-＠［-｀｛-･\ud800-\udfff]/

/** A full-width mark as its plain form. */
const inCompatibleForm = (char: string): string => {
  const form = char.normalize('NFKC')
  return form.length === 1 ? form : char
}

/** Describes other units. Most are told without asking Unicode for a class: the first time, that takes longer than all else here. */
const describe = (code: number): number => {
  const char = String.fromCharCode(code)
  const as = (kind: number, folded: string = char): number => kind | folded.charCodeAt(0)
  const upper = char === char.toLowerCase() ? 0 : UPPER
  if (PLAIN.test(char)) return as(0)
  if (
    isBetween(code, 0x4e00, 0x9fff) ||
    isBetween(code, 0x3400, 0x4dbf) ||
    code === 0x3005 ||
    code === 0x3007
  )
    return as(HAN, FOLDED_CHARACTERS.get(char))
  if (code === 0x30fc || code === 0x301c || code === 0xff70) return as(KATAKANA | IGNORED)
  if (isBetween(code, 0x30a1, 0x30fa)) return as(KATAKANA, foldKana(code))
  if (isBetween(code, 0x3041, 0x3096)) return as(HIRAGANA, foldKana(code))
  if (isBetween(code, 0xac00, 0xd7a3)) return HANGUL | foldSyllable(code)
  if (/[\u0300-\u036f\u3099\u309a\u1100-\u11ff\u3130-\u318f\uff65-\uff9f]/.test(char)) return as(UNNORMALIZED)
  if (code < BEHIND_ALPHABETS && (upper || char !== char.toUpperCase()))
    return as(WORD | upper | (code < FIRST_CYRILLIC ? 0 : CYRILLIC), foldLetter(char))
  if (/['’‘ʼʹ`´′＇]/.test(char)) return as(APOSTROPHE, "'")
  if (/\s/.test(char) && code !== BYTE_ORDER_MARK) return as(SEPARATOR, ' ')
  // Between names as well as behind initials: 約翰．史密斯, Ｕ．Ｎ．
  if (char === '．') return as(SEPARATOR | JOINER, '.')
  if (/[-‐-―−﹣－·・‧•∙⋅=＝᠊⁃]/.test(char)) return as(SEPARATOR | JOINER, ' ')
  if (SYMBOL.test(char)) return as(0, inCompatibleForm(char))
  if (/\p{Cf}/u.test(char) || code === 0xfe0e || code === 0xfe0f) return as(IGNORED)
  if (/\p{Nd}/u.test(char)) return as(WORD | DIGIT, char.normalize('NFKC'))
  if (/\p{L}/u.test(char)) {
    const script = /\p{Script=Cyrillic}/u.test(char) ? CYRILLIC : 0
    return as(WORD | script | upper, foldLetter(char))
  }
  return as(0, inCompatibleForm(char))
}

/** Kind bits and folded unit (`& FOLDED`) of a UTF-16 unit. */
export const charInfo = (code: number): number => {
  const info = table[code] as number
  return info === 0 ? fill(code) : info
}

const fill = (code: number): number => {
  const info = describeAscii(code) || describe(code)
  table[code] = info
  return info
}

/** The folded form of a string, unit by unit: for aliases, queries and endings, not for page text. */
export const fold = (text: string): string => {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const info = charInfo(text.charCodeAt(at))
    if (!(info & IGNORED)) folded += String.fromCharCode(info & FOLDED)
  }
  return folded
}

/** The table itself, for the one loop that reads it for every unit of a page. */
export { table as charTable }
