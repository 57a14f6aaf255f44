/** Answers that are files. */

/**
 * A file to send. `make` and `stream` run after the transaction has ended, so that slow setting of pages holds no lock.
 * What is streamed is never there as a whole: each piece is made when the one before it is on its way.
 */
export interface Download {
  name: string
  mediaType: string
  /** Shown in the page (sandboxed preview) instead of being saved. */
  inline?: boolean
  content: { make: () => Promise<Uint8Array> } | { stream: () => AsyncIterable<Uint8Array> } | { sha256: string }
}
