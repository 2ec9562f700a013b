/** Korean particles, written in both of their forms: behind a final consonant and behind none. */
const PARTICLES: Readonly<Record<string, readonly [string, string]>> = {
  '은(는)': ['은', '는'],
  '을(를)': ['을', '를'],
  '(으)로': ['으로', '로'],
}
/** One behind a syllable, with the brackets and the quotation mark that may stand between. */
const PARTICLE = /([가-힣])((?:\([^()]*\))?’?)(은\(는\)|을\(를\)|\(으\)로)/g
/** Syllables are numbered so that the final consonant counts fastest: none, or one of 27, of which ㄹ is the eighth. */
const FINALS = 28
const RIEUL = 8

/** Keeps the form of each particle that goes with the syllable before it: 푸틴을, 러시아를, 서울로. After other letters both stay. */
export const settleParticles = (text: string): string =>
  text.replace(PARTICLE, (_, syllable: string, between: string, particle: string) => {
    const final = (syllable.charCodeAt(0) - '가'.charCodeAt(0)) % FINALS
    const isOpen = final === 0 || (final === RIEUL && particle === '(으)로')
    return `${syllable}${between}${PARTICLES[particle]?.[isOpen ? 1 : 0]}`
  })
