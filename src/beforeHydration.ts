/**
 * Stands inline in the head of every page, in at most 500 bytes, and runs before anything is painted:
 * 1. a page opened along a trail is marked, so that no notice meant for bare pages flashes;
 * 2. the elder view is there from the first paint, in its size, and so is the room for an open case;
 * 3. until the application takes over, a tap on an answer takes the trail along, as the application would, and the
 *    tab's name says when and where it was and whether the page was bare, before what the name said already.
 *
 * A link that is to take the trail along says so: `data-answer` with its own pair, or `data-keep` with none.
 */
{
  const { dataset } = document.documentElement
  // As the page was opened: a skip link changes the fragment, but takes back no answer.
  // It never throws, and undoes what chat apps do to `~` and `.`.
  const hash = unescape(location.hash)
  if (/~/.test(hash)) dataset['trail'] = ''
  try {
    const kept = localStorage
    // `"open":"…"`; no other key with words ends like it, and quotes a person typed are escaped.
    // oxlint-disable-next-line typescript/no-unsafe-argument -- a key that was never stored fails the test as well
    if (/n":"/.test(kept['xiayibu.cases'])) dataset['case'] = ''
    // Last, since it throws where no elder view is kept.
    // oxlint-disable-next-line typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access
    ;[, dataset['view'], dataset['size']] = kept['xiayibu.view'].match(/(elder)(.*)/)
  } catch {
    // No storage in this browser, or nothing kept: the plain view, and no case.
  }
  onclick = (event) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is tapped is an element
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-answer],[data-keep]')
    if (link && !event.defaultPrevented) {
      self.name = [Date.now(), event.x, event.y, !hash, self.name].join()
      const [version = '', ...own] = link.hash.split('~')
      // A step's new answer takes the place of its old one.
      const extended = (trail: string, pair: string) => (trail + '~' + pair).replace(/(~\w+\.)\w+(.*)\1(.*)/, '$1$3$2')
      if (hash.startsWith(version)) link.hash = own.reduce(extended, hash)
    }
  }
}
