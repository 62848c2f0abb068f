/** Opens a dialog above everything, its heading in focus; where the browser knows no dialogs it is shown in its place on the page. */
export function openModal(dialog: HTMLDialogElement): void {
  if (dialog.open) return
  if (typeof dialog.showModal === 'function') {
    dialog.showModal()
  } else {
    dialog.setAttribute('open', '')
    dialog.setAttribute('role', 'dialog')
  }
  dialog.querySelector('h2')?.focus()
  // What lies around the content of an open dialog is the dialog itself: a tap there means "away with it".
  dialog.addEventListener('click', ({ target }) => target === dialog && closeModal(dialog))
}

/** Closes it, and says so where the browser does not. */
export function closeModal(dialog: HTMLDialogElement): void {
  if (typeof dialog.close === 'function') {
    dialog.close()
  } else {
    dialog.removeAttribute('open')
    dialog.dispatchEvent(new Event('close'))
  }
}
