/** Verification in the reader's own browser: nothing of it is the server's word. */
import type { Verified } from '../../rules/bundle/verify.ts'

export interface VerifyAsked {
  bytes: Uint8Array
  /** Fingerprint of the office's key. */
  key: string | undefined
}
export type VerifyAnswer = Omit<Verified, 'input' | 'sums'>

/** The worker and the arithmetic in it are loaded when somebody checks, and not before. */
export function verify(asked: VerifyAsked): Promise<VerifyAnswer> {
  const worker = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<VerifyAnswer>((done, failed) => {
    worker.onmessage = ({ data }: MessageEvent<VerifyAnswer>) => done(data)
    worker.onerror = ({ message }) => failed(new Error(message))
    worker.postMessage(asked)
  }).finally(() => worker.terminate())
}
