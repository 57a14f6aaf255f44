const TRIED = 'noivu.reloaded-for'

/**
 * After an update of the server the files of the older page are gone: opening a further page then fails.
 * The page is loaded anew, once for each failing file, so that a real fault does not become a circle.
 */
export function reloadWhenOutdated(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const failed = String((event as Event & { payload?: Error }).payload?.message)
    if (sessionStorage.getItem(TRIED) === failed) return
    sessionStorage.setItem(TRIED, failed)
    event.preventDefault()
    location.reload()
  })
}
