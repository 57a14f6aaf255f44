/** Bytes of our own making, or out of an archive, kept: what goes wrong while they are read is told as it is, not as a sender that broke off. */
import type { Receiving } from '../../../platform/files/receiving.ts'
import type { Call } from '../../../platform/http/call.ts'

export async function received(files: Call['files'], bytes: AsyncIterable<Uint8Array>, receiving: Receiving) {
  let failure: { error: unknown } | null = null
  async function* watched() {
    try {
      yield* bytes
    } catch (error) {
      failure = { error }
      throw error
    }
  }
  return files.receive(watched(), receiving).catch((error: unknown) => {
    throw failure === null ? error : failure.error
  })
}
