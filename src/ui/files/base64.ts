/** A file in a call, and a file out of an answer. */

import { saveFile } from '../save-file.ts'

/** Three million bytes are four million letters, which is what the door takes. */
export const MOST_BYTES = 3_000_000

const AT_ONCE = 0x8000

export async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += AT_ONCE) binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))
  return btoa(binary)
}

export function saveBase64(fileName: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  saveFile(fileName, new Blob([bytes]))
}
