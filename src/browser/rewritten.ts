let tampered = false

/**
 * Has somebody else put their words in the place of ours, as a browser's translator does? Then the application must
 * not change what is shown: every step is a page of its own, and links load it.
 */
export const isRewritten = (): boolean =>
  /translated/.test(document.documentElement.className) || document.querySelector('#root font') !== null || tampered

function isStillIn(parent: Node, child: Node | null): boolean {
  if (child === null || child.parentNode === parent) return true
  tampered = true
  return false
}

/**
 * React takes out and puts in beside nodes it made. Where somebody else has replaced one, a browser throws and the
 * whole page goes with it: here what is gone is gone, and what comes stands at the end.
 */
export function bearRewriting(): void {
  // oxlint-disable-next-line typescript/unbound-method -- both are called with their own node below
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function (this: Node, child) {
    if (isStillIn(this, child)) removeChild.call(this, child)
    return child
  }
  Node.prototype.insertBefore = function (this: Node, node, before) {
    insertBefore.call(this, node, isStillIn(this, before) ? before : null)
    return node
  }
}
