/** The rules of `npm run verify`, in a worker of the page. Nothing is sent anywhere. */
import type { Verified } from '../../../rules/bundle/verify.ts'

export interface Question {
  bytes: Uint8Array
  /** Fingerprint of the office's key. */
  key: string | undefined
}
export type Answer = Omit<Verified, 'input'>

/** Browsers older than 2023 cannot unpack a bundle. */
export const canVerify = (): boolean => typeof DecompressionStream === 'function' && typeof Worker === 'function'

export function verifyInBrowser(question: Question): Promise<Answer> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Answer>((done, failed) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => done(data)
    worker.onerror = (event) => failed(new Error(event.message))
    worker.postMessage(question)
  }).finally(() => worker.terminate())
}
