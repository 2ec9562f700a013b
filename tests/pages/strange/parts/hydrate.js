// Walks what a server rendered beside what it should be: [name, …children]; a string is a text node, null a comment.
const fail = (what) => {
  document.body.dataset.failed ??= `hydration: ${what}`
}
globalThis.hydrate = (node, [name, ...children]) => {
  if (node?.localName !== name) return fail(`${name} expected, ${node?.nodeName} found`)
  if (node.attributes.length > 0) fail(`attributes on ${name}`)
  if (node.childNodes.length !== children.length) fail(`${node.childNodes.length} nodes in ${name}`)
  children.forEach((child, at) => {
    const found = node.childNodes[at]
    if (Array.isArray(child)) hydrate(found, child)
    else if (child === null ? found?.nodeType !== 8 : found?.nodeType !== 3 || found.data !== child)
      fail(`“${child}” expected`)
  })
}
