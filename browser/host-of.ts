/** Host name of an address; empty where there is none, or no address. */
export const hostOf = (url: string | undefined): string =>
  url && URL.canParse(url) ? new URL(url).hostname : ''
