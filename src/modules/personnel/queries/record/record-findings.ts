/** What does not go together in the ordinary parts of a record, and the days nothing is known of. */
import type { Call } from '../../../../platform/http/call.ts'
import { fold } from '../../rules/fold/fold.ts'
import { gapsOf } from '../../rules/fold/gaps.ts'
import { eventsOf } from '../events-of.ts'
import { recordWithin } from './record-within.ts'

export async function recordFindings(
  { tx }: Call,
  { recordId, known }: { recordId: string; known?: string | undefined },
) {
  const { lines, contradictions } = fold(await eventsOf(tx, [await recordWithin(tx, recordId)], known ?? null))
  return { contradictions, gaps: gapsOf(lines) }
}
