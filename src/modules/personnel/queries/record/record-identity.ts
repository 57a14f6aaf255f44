/** The numbers of identity of a record as they are. That they were asked for stands in the log. */
import type { Call } from '../../../../platform/http/call.ts'
import { linesOf } from '../events-of.ts'
import { recordWithin } from './record-within.ts'

export async function recordIdentity({ tx }: Call, { recordId }: { recordId: string }) {
  const lines = await linesOf(tx, [await recordWithin(tx, recordId)], { parts: ['citizen-id'] })
  return { numbers: lines.map(({ values, from, to }) => ({ number: String(values.number), from, to })) }
}
