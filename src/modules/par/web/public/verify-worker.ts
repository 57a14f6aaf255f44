/** Works a bundle out again away from the page, which stays usable meanwhile. */
import { verifyBundle } from '../../rules/bundle/verify.ts'
import { inflate } from './inflate.ts'
import type { VerifyAnswer, VerifyAsked } from './verifying.ts'

addEventListener('message', async ({ data: { bytes, key } }: MessageEvent<VerifyAsked>) => {
  const { checks, passed, failed, publication, fingerprint } = await verifyBundle(bytes, { inflate, key })
  postMessage({ checks, passed, failed, publication, fingerprint } satisfies VerifyAnswer)
})
