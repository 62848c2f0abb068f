import { useWords } from '../i18n/i18n'

const send = async (what: ShareData): Promise<void> => {
  try {
    await navigator.share(what)
  } catch {
    // Dismissed, or refused by the app around the page: the other ways are still here.
  }
}

/** The system's own share sheet, where there is one. */
export function SystemShare({ what }: { readonly what: ShareData }) {
  const { share } = useWords().ui
  if (!('share' in navigator)) return null
  return (
    <button type="button" onClick={() => void send(what)}>
      {share.system}
    </button>
  )
}
