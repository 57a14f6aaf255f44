/** Verifies off the page's thread: a block of communes has tens of thousands of figures. */
import { verifyBundle } from '../../../rules/bundle/verify.ts'
import { inflate } from './inflate.ts'
import type { Answer, Question } from './verify-in-browser.ts'

const worker = self as unknown as {
  onmessage: (event: MessageEvent<Question>) => void
  postMessage: (answer: Answer) => void
}

worker.onmessage = async ({ data: { bytes, key } }) => {
  const { input: _, ...found } = await verifyBundle(bytes, { inflate, key })
  worker.postMessage(found)
}
