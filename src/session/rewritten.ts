/**
 * Has somebody else put their words in the place of ours, as a browser's translator does? Then the application must
 * not change what is shown: every step is a page of its own, and links load it.
 */
export const isRewritten = (): boolean =>
  /translated/.test(document.documentElement.className) || document.querySelector('#root font') !== null || tampered

let tampered = false

/**
 * React takes out and puts in beside nodes it made. Where somebody else has replaced one, a browser throws and the
 * whole page goes with it: here what is gone is gone, and what comes stands at the end.
 */
export function bearRewriting(): void {
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T
    tampered = true
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    if (!before || before.parentNode === this) return insertBefore.call(this, node, before) as T
    tampered = true
    return insertBefore.call(this, node, null) as T
  }
}
