/**
 * Stands inline in the head of every page, in at most 500 bytes, and runs before anything is painted:
 * 1. a page opened along a trail is marked, so that no notice meant for bare pages flashes;
 * 2. the elder view is there from the first paint;
 * 3. until the application takes over, a tap on an answer takes the trail along, as the application would.
 *
 * A link that is to take the trail along says so: `data-answer` with its own pair, or `data-keep` with none.
 */
{
  const { dataset } = document.documentElement
  // As the page was opened: a skip link changes the fragment, but takes back no answer.
  const { hash } = location
  if (/^#v\d+~/.test(hash)) dataset['trail'] = ''
  try {
    if (localStorage.getItem('xiayibu.view') === 'elder') dataset['view'] = 'elder'
  } catch {
    // No storage in this browser: the plain view.
  }
  addEventListener('click', ({ target, defaultPrevented }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('[data-answer],[data-keep]')
    if (!link || defaultPrevented || dataset['live']) return
    const trail = hash.split('~')
    const [version, ...own] = link.hash.split('~')
    if (version && version !== trail[0]) return
    for (const pair of own) {
      const step = pair.split('.')[0] + '.'
      const at = trail.findIndex((given) => given.startsWith(step))
      trail[at < 0 ? trail.length : at] = pair
    }
    link.hash = trail.join('~')
  })
}
