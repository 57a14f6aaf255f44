/** Which papers one file lacks, asked anew; for lists they are kept (actions/note-missing.ts). */
import type { Tx } from '../../../../platform/http/call.ts'
import { type Missing, missingOf } from '../../rules/papers/missing.ts'
import { careersOf } from './career-of.ts'

export async function missingPapers(tx: Tx, recordId: string, day: string): Promise<Missing[]> {
  const career = (await careersOf(tx, [recordId])).get(recordId)
  return career === undefined ? [] : missingOf(career, day)
}
