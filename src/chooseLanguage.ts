/**
 * Stands inline in the head of the site's door and goes on to a language before anything is painted: the one chosen
 * before, else the first of the browser's that we speak, else English. Whatever Chinese the browser asks for
 * (`zh`, `zh-Hans`, `zh-TW`) is closer to zh-CN than to English. The fragment comes along.
 * Where a host shows the door in place of a page it does not have, the application takes over: nobody is sent in a circle.
 */
{
  let choice: string | null | undefined
  try {
    choice = localStorage.getItem('xiayibu.locale')
  } catch {
    // No storage in this browser: nothing was chosen.
  }
  if (choice !== 'en' && choice !== 'zh-CN') {
    const spoken = navigator.languages.find((language) => /^(zh|en)\b/i.test(language))
    choice = spoken && /^zh/i.test(spoken) ? 'zh-CN' : 'en'
  }
  if (!/\/(?:zh-CN|en)(?![^/])|[%~]/i.test(location.pathname)) location.replace(`${choice}/${location.hash}`)
}
