/** The same letter to many people, a page each, as a Word document that an office may still change. */
import { offThread } from './off-thread.ts'
import type { Letters } from './word/write-letters.ts'

export function lettersDocx(work: Letters): Promise<Uint8Array> {
  return offThread('letters', work)
}
