/** A council with its decision, members of all days and sessions. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { Download } from '../../../shared/call.ts'
import type { Council } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { membersOf } from './members.ts'
import { sessionList } from './session-list.ts'

export async function councilRow(tx: Tx, councilId: string, lock: 'none' | 'update' = 'none') {
  let query = tx.selectFrom('council.council').selectAll().where('id', '=', councilId)
  if (lock === 'update') query = query.forUpdate()
  return (await query.executeTakeFirst()) ?? refuse('council.not-found')
}

export type CouncilRow = Awaited<ReturnType<typeof councilRow>>

export const rulebookOf = ({ majority, tie, own_unit: ownUnit }: CouncilRow) => ({ majority, tie, ownUnit })

export async function oneCouncil({ tx, now }: Pick<Call, 'tx' | 'now'>, councilId: string): Promise<Council> {
  const row = await councilRow(tx, councilId)
  const round = await tx.selectFrom('par.round').select('name').where('id', '=', row.round_id).executeTakeFirstOrThrow()
  const sessions = await sessionList(tx, { councilId })
  return {
    id: row.id,
    roundId: row.round_id,
    roundName: round.name,
    name: row.name,
    decisionNumber: row.decision_number,
    decisionDay: row.decision_day,
    ...rulebookOf(row),
    version: row.version,
    decisionFile:
      row.file_name === null || row.media_type === null ? null : { name: row.file_name, mediaType: row.media_type },
    members: await membersOf(tx, councilId, now),
    sessions,
    hasBegun: sessions.some(({ status }) => status !== 'planned'),
  }
}

export async function councilDecision(tx: Tx, councilId: string, download: boolean): Promise<Download> {
  const { file_name: name, media_type: mediaType, sha256 } = await councilRow(tx, councilId)
  if (name === null || mediaType === null || sha256 === null) return refuse('council.not-found')
  return { name, mediaType, inline: !download, content: { sha256 } }
}
