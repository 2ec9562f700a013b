/** What a reader wants to be spoken to in, most wanted first: what was chosen, then what the browser is set to. */
export const wantedLanguages = (chosen: string | undefined): readonly string[] =>
  chosen === undefined ? navigator.languages : [chosen, ...navigator.languages]

/**
 * The language to speak to a reader in: the first wanted one that is offered, else the first offered.
 * `wanted` are BCP 47 tags, most wanted first, such as `navigator.languages`.
 */
export const pickLocale = <L extends string>(wanted: readonly string[], offered: readonly [L, ...L[]]): L =>
  wanted
    .map((tag) => offered.find((ours) => tag === ours || tag.startsWith(`${ours}-`)))
    .find((found) => found !== undefined) ?? offered[0]
