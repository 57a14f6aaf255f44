/** What is said inside a unit about the leaves of its sheet: who does it by when, and the head's word. By criterion. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { Assignment, Review } from '../../contract.ts'

export function reviewFrom(row: {
  outcome: 'approved' | 'sent-back'
  comment: string
  entry_version: number
  evidence_seen: unknown
  reviewed_by_name: string
  reviewed_at: string
  version: number
}): Review {
  return {
    outcome: row.outcome,
    comment: row.comment,
    entryVersion: row.entry_version,
    evidenceSeen: row.evidence_seen as Review['evidenceSeen'],
    reviewedByName: row.reviewed_by_name,
    reviewedAt: row.reviewed_at,
    version: row.version,
  }
}

export async function reviewsOf(tx: Tx, assessmentId: string): Promise<ReadonlyMap<string, Review>> {
  const rows = await tx.selectFrom('par.review').selectAll().where('assessment_id', '=', assessmentId).execute()
  return new Map(rows.map((row) => [row.criterion_id, reviewFrom(row)]))
}

export async function assignmentsOf(tx: Tx, assessmentId: string): Promise<ReadonlyMap<string, Assignment>> {
  const rows = await tx.selectFrom('par.assignment').selectAll().where('assessment_id', '=', assessmentId).execute()
  return new Map(
    rows.map((row) => [
      row.criterion_id,
      {
        accountId: row.account_id,
        personName: row.person_name,
        room: row.room,
        dueOn: row.due_on,
        note: row.note,
        assignedByName: row.assigned_by_name,
        assignedAt: row.assigned_at,
        version: row.version,
      },
    ]),
  )
}
