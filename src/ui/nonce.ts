/** The nonce of this very page, by which the server's Content-Security-Policy lets the component kit write its styles. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

/** Locking the page's scroll behind a dialog writes a style of its own and looks for the nonce here. */
export function shareStyleNonce(): void {
  ;(window as Window & { __webpack_nonce__?: string }).__webpack_nonce__ = styleNonce()
}
