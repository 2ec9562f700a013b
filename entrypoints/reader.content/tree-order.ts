import { isShadowRoot, parentOf } from './dom.ts'

/** The nodes by which a node is reached from the document, out of every shadow tree that it is in: the outermost first. */
const pathOf = (node: Node): Node[] => {
  const path = [node]
  for (let at: Node | null = node; at; at = parentOf(at)) {
    const host = isShadowRoot(at) ? parentOf(at) : null
    if (host) path.unshift(host)
  }
  return path
}

const has = (order: number, flag: number): boolean => (order & flag) !== 0

/**
 * True where `a` comes before `b` in the page, shadow trees included: one is read before what its host has beside it.
 * Chromium walks back from `b`, sibling by sibling, so the question is cheap only for neighbours.
 */
export const precedes = (a: Node, b: Node): boolean => {
  const order = a.compareDocumentPosition(b)
  if (!has(order, Node.DOCUMENT_POSITION_DISCONNECTED)) return has(order, Node.DOCUMENT_POSITION_FOLLOWING)
  const [from, to] = [pathOf(a), pathOf(b)]
  const at = from.findIndex((node, depth) => node !== to[depth])
  const [left, right] = [from[at], to[at]]
  return (
    left !== undefined &&
    right !== undefined &&
    has(left.compareDocumentPosition(right), Node.DOCUMENT_POSITION_FOLLOWING)
  )
}
