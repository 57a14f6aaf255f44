/** Disposals of closed files: the list, one, and the decision it rests on. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { Download } from '../../../../shared/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import { unitNames } from '../../../organization/index.ts'
import type { DisposalSummary, disposals } from '../../contract/disposal.ts'
import { problemOf, refuse } from '../../refusals.vi.ts'
import type { DisposalStatus } from '../../rules/life/disposal.ts'
import { weighedFiles } from './held-disposal.ts'

const listed = (tx: Tx) =>
  tx
    .selectFrom('personnel.disposal as d')
    .selectAll('d')
    .select((e) =>
      e
        .selectFrom('personnel.disposal_file as f')
        .select(sql<number>`count(*)::int`.as('n'))
        .whereRef('f.disposal_id', '=', 'd.id')
        .as('files'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number]

async function summaries({ tx, now }: Call, rows: readonly Row[]): Promise<DisposalSummary[]> {
  const names = await unitNames(
    tx,
    rows.map(({ unit_id }) => unit_id),
    dayIn(now),
  )
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    unitName: names.get(row.unit_id) ?? '',
    files: row.files ?? 0,
    status: row.status as DisposalStatus,
    reason: row.reason,
    proposedByName: row.proposed_by_name,
    proposedAt: row.proposed_at,
    number: row.number,
    decidedOn: row.decided_on,
    version: row.version,
  }))
}

export async function disposalList(
  call: Call,
  { page, pageSize }: InputOf<typeof disposals.disposals>,
): Promise<OutputOf<typeof disposals.disposals>> {
  const rows = await listed(call.tx)
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy('d.proposed_at', 'desc')
    .orderBy('d.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { total: Number(rows[0]?.total ?? 0), disposals: await summaries(call, rows) }
}

export async function oneDisposal(
  call: Call,
  { disposalId }: InputOf<typeof disposals.disposal>,
): Promise<OutputOf<typeof disposals.disposal>> {
  const row = await listed(call.tx).where('d.id', '=', disposalId).executeTakeFirst()
  const [summary] = row ? await summaries(call, [row]) : []
  if (!row || !summary) return refuse('personnel.disposal-not-found')
  const list = await filesOf(call.tx, disposalId)
  const isOpen = row.status === 'proposed' || row.status === 'decided'
  return {
    ...summary,
    issuer: row.issuer,
    minutesName: row.minutes_name,
    minutesType: row.minutes_type,
    decidedByName: row.decided_by_name,
    answer: row.answer,
    endedByName: row.ended_by_name,
    endedAt: row.ended_at,
    isOwn: [row.proposed_by, row.decided_by].includes(call.actor.accountId),
    hindrances: isOpen ? await hindrancesOf(call, row, list) : [],
    list,
  }
}

async function hindrancesOf(call: Call, row: Row, list: readonly { recordId: string }[]): Promise<string[]> {
  const ids = list.map(({ recordId }) => recordId)
  const weighed = await weighedFiles(call, ids, { ofUnit: row.unit_id, except: row.id })
  return weighed.flatMap(({ whyNot }) => (whyNot === null ? [] : [problemOf(whyNot).sentence]))
}

export const filesOf = (tx: Tx, disposalId: string) =>
  tx
    .selectFrom('personnel.disposal_file')
    .select(['record_id as recordId', 'full_name as fullName', 'closed_on as closedOn', 'due_on as dueOn', 'basis'])
    .where('disposal_id', '=', disposalId)
    .orderBy('full_name')
    .orderBy('record_id')
    .execute()

export async function disposalMinutes({ tx }: Call, { disposalId }: { disposalId: string }): Promise<Download> {
  const row = await tx
    .selectFrom('personnel.disposal')
    .select(['minutes_sha256', 'minutes_name', 'minutes_type'])
    .where('id', '=', disposalId)
    .executeTakeFirst()
  if (!row?.minutes_sha256) return refuse('personnel.disposal-not-found')
  return {
    name: row.minutes_name ?? '',
    mediaType: row.minutes_type ?? 'application/octet-stream',
    inline: true,
    content: { sha256: row.minutes_sha256 },
  }
}
