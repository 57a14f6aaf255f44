/** Answers that are files. */

/**
 * A file to send. `make` and `stream` run after the transaction has ended, so that slow setting of pages holds no lock; `stream`
 * is for what may be of any size: it is sent as it is made.
 */
export interface Download {
  name: string
  mediaType: string
  /** Shown in the page (sandboxed preview) instead of being saved. */
  inline?: boolean
  content: { make: () => Promise<Uint8Array> } | { stream: () => AsyncIterable<Uint8Array> } | { sha256: string }
}
