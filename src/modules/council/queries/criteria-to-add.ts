/** What may be brought before the council although no unit contests it. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { leavesToBring } from '../../par/index.ts'
import type { council } from '../contract.ts'
import { sessionRow } from './held-session.ts'
import { councilRow } from './one-council.ts'

export async function criteriaToAdd({ tx }: Call, { sessionId }: InputOf<typeof council.criteriaToAdd>) {
  const session = await sessionRow(tx, sessionId)
  const { round_id: roundId } = await councilRow(tx, session.council_id)
  return leavesToBring(tx, roundId)
}
