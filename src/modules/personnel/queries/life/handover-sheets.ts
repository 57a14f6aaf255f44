/** Sheets of files on their way: the list, and one. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import { literally } from '../../../../shared/literally.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { unitNames } from '../../../organization/index.ts'
import type { handovers } from '../../contract/handovers.ts'
import { refuse } from '../../refusals.vi.ts'
import type { HandoverStatus } from '../../rules/life/handover.ts'

const SUMMARY = [
  ...(['id', 'record_id', 'full_name', 'born_on', 'staff_number', 'from_unit_id', 'to_unit_id', 'since'] as const),
  ...(['status', 'version'] as const),
] as const

interface SummaryRow {
  id: string
  record_id: string
  full_name: string
  born_on: string | null
  staff_number: string | null
  from_unit_id: number
  to_unit_id: number
  since: string
  status: string
  version: number
}

async function summaries({ tx, scope }: Call, rows: readonly SummaryRow[]) {
  const last =
    rows
      .map(({ since }) => since)
      .toSorted()
      .at(-1) ?? ''
  const names = await unitNames(
    tx,
    rows.flatMap((row) => [row.from_unit_id, row.to_unit_id]),
    last,
  )
  const side = (unitId: number) => ({ unitId, name: names.get(unitId) ?? '' })
  const holds = (unitId: number) => scope.everywhere || scope.units.includes(unitId)
  return rows.map((row) => ({
    id: row.id,
    recordId: row.record_id,
    fullName: row.full_name,
    bornOn: row.born_on,
    staffNumber: row.staff_number,
    from: side(row.from_unit_id),
    to: side(row.to_unit_id),
    since: row.since,
    status: row.status as HandoverStatus,
    version: row.version,
    isSender: holds(row.from_unit_id),
    isReceiver: holds(row.to_unit_id),
  }))
}

export async function handoverList(
  call: Call,
  { standing, search, page, pageSize }: InputOf<typeof handovers.handovers>,
): Promise<OutputOf<typeof handovers.handovers>> {
  const live = ['open', 'sent', 'returned'] as const
  let found = call.tx.selectFrom('personnel.handover').where('status', standing === 'live' ? 'in' : 'not in', live)
  if (search !== '') found = found.where(sql<boolean>`search.fold(full_name) like ${`%${literally(fold(search))}%`}`)
  const { total } = await found.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const rows = await found
    .select(SUMMARY)
    .orderBy('since', 'desc')
    .orderBy('full_name')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { total, handovers: await summaries(call, rows) }
}

export async function oneHandover(
  call: Call,
  { handoverId }: InputOf<typeof handovers.handover>,
): Promise<OutputOf<typeof handovers.handover>> {
  const { tx } = call
  const row = await tx.selectFrom('personnel.handover').selectAll().where('id', '=', handoverId).executeTakeFirst()
  const [summary] = row ? await summaries(call, [row]) : []
  if (!row || !summary) return refuse('personnel.handover-not-found')
  return {
    ...summary,
    decision: row.decision_id === null ? null : await decisionOn(call, row.decision_id),
    note: row.note,
    answer: row.answer,
    sentAt: row.sent_at,
    sentBy: row.sent_by_name,
    receivedAt: row.received_at,
    receivedBy: row.received_by_name,
    items: await itemsOf(call, handoverId),
  }
}

const decisionOn = async ({ tx }: Call, id: string) =>
  (await tx
    .selectFrom('personnel.decision')
    .select(['number', 'decided_on as decidedOn', 'issuer'])
    .where('id', '=', id)
    .executeTakeFirst()) ?? null

export const itemsOf = ({ tx }: Pick<Call, 'tx'>, handoverId: string) =>
  tx
    .selectFrom('personnel.handover_item')
    .select(['number', 'component', 'title', 'sheets', 'note'])
    .select(['is_original as isOriginal', 'is_missing as isMissing', 'has_come as hasCome'])
    .where('handover_id', '=', handoverId)
    .orderBy('number')
    .execute()
