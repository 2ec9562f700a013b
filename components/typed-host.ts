const HOST = /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/

/**
 * The host name in what someone typed or pasted: `example.com`, or an address. `*.example.com` and `.example.com` are
 * the same, since a site stands for its subdomains too. Null where there is none.
 */
export const typedHost = (text: string): string | null => {
  const trimmed = text.trim()
  const address = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  const { hostname } = URL.canParse(address) ? new URL(address) : { hostname: '' }
  const host = hostname.replace(/^\*?\.|\.$/g, '')
  return HOST.test(host) ? host : null
}
