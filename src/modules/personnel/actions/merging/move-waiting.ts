/** What hangs on a record and goes along when it is merged: its papers, proposals not decided yet, sheets on their way. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import type { HandoverStatus } from '../../rules/life/handover.ts'

interface Sheet {
  id: string
  status: HandoverStatus
}

export interface Moved {
  paperIds: string[]
  proposalIds: string[]
  /** With the standing they had. */
  handovers: Sheet[]
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

export async function moveWaiting(tx: Tx, from: string, to: string): Promise<Moved> {
  const moved = { record_id: to }
  const papers = await tx
    .updateTable('personnel.paper')
    .set(moved)
    .where('record_id', '=', from)
    .returning('id')
    .execute()
  const proposals = await tx
    .updateTable('personnel.proposal')
    .set(moved)
    .where('record_id', '=', from)
    .where('status', 'in', ['draft', 'submitted', 'returned', 'checked'])
    .returning('id')
    .execute()
  const handovers = await tx
    .updateTable('personnel.handover')
    .set(moved)
    .where('record_id', '=', from)
    .where('status', 'in', ['open', 'sent', 'returned'])
    .returning(['id', 'status'])
    .execute()
  return { paperIds: idsOf(papers), proposalIds: idsOf(proposals), handovers: handovers as Sheet[] }
}

const LAPSED = ' Hồ sơ đã gộp; hồ sơ được giữ không có lần chuyển này.'

/** A sheet lapses where the kept record does not know its transfer: it says why. */
export async function sayLapsed(tx: Tx, { handovers }: Moved): Promise<void> {
  if (handovers.length === 0) return
  await tx
    .updateTable('personnel.handover')
    .set((e) => ({ answer: sql<string>`left(${e.ref('answer')}, 900) || ${LAPSED}` }))
    .where('id', 'in', idsOf(handovers))
    .where('status', '=', 'void')
    .execute()
}

/** Back to where they were, with whatever was written of them meanwhile. */
export async function moveBack(tx: Tx, { paperIds, proposalIds, handovers }: Moved, to: string): Promise<void> {
  const moved = { record_id: to }
  if (paperIds.length > 0) await tx.updateTable('personnel.paper').set(moved).where('id', 'in', paperIds).execute()
  if (proposalIds.length > 0)
    await tx.updateTable('personnel.proposal').set(moved).where('id', 'in', proposalIds).execute()
  await sql`update personnel.handover h set record_id = ${to}, version = h.version + 1,
      status = case when h.status = 'void' then s.status else h.status end,
      answer = replace(h.answer, ${LAPSED}, '')
    from jsonb_to_recordset(${JSON.stringify(handovers)}::jsonb) s (id uuid, status text)
    where h.id = s.id`.execute(tx)
}
