/** Bytes that rows name: whether they are there still, and what they are. */
import type { Call } from '../../../platform/http/call.ts'

export const isKept = (files: Call['files'], sha256: string): Promise<boolean> =>
  files.stat(sha256).then(
    () => true,
    () => false,
  )

export async function* bytesOf(files: Call['files'], sha256: string): AsyncGenerator<Uint8Array> {
  yield* await files.read(sha256)
}
