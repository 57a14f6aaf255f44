/** Answers that are files. */

/** A file to send. `make` runs after the transaction has ended, so that slow setting of pages holds no lock. */
export interface Download {
  name: string
  mediaType: string
  /** Shown in the page (sandboxed preview) instead of being saved. */
  inline?: boolean
  content: { make: () => Promise<Uint8Array> } | { sha256: string }
}
