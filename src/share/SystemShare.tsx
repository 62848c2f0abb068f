import { useWords } from '../i18n/i18n'

const send = async (title: string, link: string): Promise<void> => {
  try {
    await navigator.share({ title, url: link })
  } catch {
    // Dismissed, or refused by the app around the page: the other ways are still here.
  }
}

/** The system's own share sheet, where there is one. */
export function SystemShare({ title, link }: { title: string; link: string }) {
  const { share } = useWords().ui
  if (!('share' in navigator)) return null
  return (
    <button type="button" onClick={() => void send(title, link)}>
      {share.system}
    </button>
  )
}
