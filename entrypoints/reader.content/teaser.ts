import { closest } from '../../browser/page-nodes.ts'
import type { TextBlock } from './text-block.ts'

const withoutFragment = (url: string): string => url.replace(/#.*/s, '')

/** A link that is a button in effect, or leads to another part of this page, leads nowhere else. */
const leadsElsewhere = ({ href }: HTMLAnchorElement): boolean =>
  !/^javascript:/i.test(href) && withoutFragment(href) !== withoutFragment(location.href)

const isInLinkElsewhere = ({ parentElement }: Text): boolean => {
  const link = parentElement && closest(parentElement, 'a[href]')
  return link !== null && leadsElsewhere(link as HTMLAnchorElement)
}

/** True of a block all of whose text is in links to other pages: a teaser, a tag, a line of a list of topics. It is not what this page tells. */
export const isTeaser = (block: TextBlock): boolean =>
  block.nodes.every((node) => node.data.trim() === '' || isInLinkElsewhere(node))
