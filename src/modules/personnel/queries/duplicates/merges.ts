/** Proposals to make two records one, and what they come to. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import { unitNames } from '../../../organization/index.ts'
import type { duplicates, MergePreview, MergeSummary } from '../../contract/duplicates.ts'
import { problemOf, refuse } from '../../refusals.vi.ts'
import { maskedId } from '../../rules/citizen-id.ts'
import type { FoldedEvent, Line } from '../../rules/fold/effect.ts'
import { type Choices, slotsOfMerge, whyNotMerge } from '../../rules/merging/merging.ts'
import { eventsOf } from '../events-of.ts'
import { whenNow } from '../law.ts'
import { twinsOf } from './twins.ts'

const listed = (tx: Tx) =>
  tx
    .selectFrom('personnel.merge as m')
    .innerJoin('personnel.record as kept', 'kept.id', 'm.kept_id')
    .innerJoin('personnel.record as gone', 'gone.id', 'm.gone_id')
    .selectAll('m')
    .select(['kept.full_name as keptName', 'gone.full_name as goneName'])
    .orderBy('m.proposed_at', 'desc')
    .orderBy('m.id')

type Row = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number]

const summaryOf = (row: Row, accountId: string): MergeSummary => ({
  id: row.id,
  keptId: row.kept_id,
  goneId: row.gone_id,
  keptName: row.keptName,
  goneName: row.goneName,
  state: row.state,
  reason: row.reason,
  proposedByName: row.proposed_by_name,
  proposedAt: row.proposed_at,
  isOwn: row.proposed_by === accountId,
  reviewedByName: row.reviewed_by_name,
  reviewedAt: row.reviewed_at,
  answer: row.answer,
  version: row.version,
})

export async function mergesOf({ tx, actor }: Call, [a, b]: readonly [string, string]): Promise<MergeSummary[]> {
  const rows = await listed(tx).where('m.kept_id', 'in', [a, b]).where('m.gone_id', 'in', [a, b]).execute()
  return rows.map((row) => summaryOf(row, actor.accountId))
}

export async function mergeList(
  { tx, actor }: Call,
  { state, page, pageSize }: InputOf<typeof duplicates.merges>,
): Promise<OutputOf<typeof duplicates.merges>> {
  const rows = await listed(tx)
    .select(sql<number>`count(*) over ()`.as('total'))
    .$if(state !== undefined, (q) => q.where('m.state', '=', state as MergeSummary['state']))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { merges: rows.map((row) => summaryOf(row, actor.accountId)), total: Number(rows[0]?.total ?? 0) }
}

export async function oneMerge(
  call: Call,
  { mergeId }: InputOf<typeof duplicates.merge>,
): Promise<OutputOf<typeof duplicates.merge>> {
  const row = await listed(call.tx).where('m.id', '=', mergeId).executeTakeFirst()
  if (!row) return refuse('personnel.merge-not-found')
  const pair = [row.kept_id, row.gone_id] as const
  const isOpen = row.state === 'proposed'
  return {
    ...summaryOf(row, call.actor.accountId),
    hasLapsed: isOpen && (await lastRecordingOf(call.tx, pair)) > row.seen,
    undoneByName: row.undone_by_name,
    undoneAt: row.undone_at,
    undoneReason: row.undone_reason,
    preview: row.state === 'done' ? null : await previewOf(call, pair, row.choices as Choices),
  }
}

export const previewMerge = (
  call: Call,
  { keptId, goneId, choices }: InputOf<typeof duplicates.previewMerge>,
): Promise<MergePreview> => previewOf(call, [keptId, goneId], choices)

async function previewOf(
  { tx, now }: Call,
  [keptId, goneId]: readonly [string, string],
  choices: Choices,
): Promise<MergePreview> {
  if (keptId === goneId) return refuse('personnel.merge-itself')
  const twins = await twinsOf(tx, [keptId, goneId], dayIn(now))
  const [kept, gone] = [twins.get(keptId), twins.get(goneId)]
  if (!kept || !gone) return refuse('personnel.not-found')
  const [ours, theirs] = await bothHistories(tx, keptId, goneId)
  const why = whyNotMerge(ours, theirs, choices, await whenNow({ tx, now }))
  const slots = slotsOfMerge(ours, theirs)
  const shown = await shownWith(
    tx,
    slots.flatMap((slot) => [...slot.kept, ...slot.gone]),
    dayIn(now),
  )
  return {
    kept,
    gone,
    slots: slots.map((slot) => ({
      ...slot,
      kept: slot.kept.map(shown),
      gone: slot.gone.map(shown),
      choice: choices[slot.key] ?? null,
    })),
    whyNot: why && { sentence: problemOf(why).sentence, at: why.at ?? null },
  }
}

export async function bothHistories(
  tx: Tx,
  keptId: string,
  goneId: string,
): Promise<readonly [FoldedEvent[], FoldedEvent[]]> {
  const byRecord = Map.groupBy(await eventsOf(tx, [keptId, goneId]), ({ recordId }) => recordId)
  return [byRecord.get(keptId) ?? [], byRecord.get(goneId) ?? []]
}

type Shown = MergePreview['slots'][number]['kept'][number]

/** Numbers masked, units by name. */
async function shownWith(tx: Tx, lines: readonly Line[], day: string): Promise<(line: Line) => Shown> {
  const unitIds = lines.flatMap(({ values: { unitId } }) => (typeof unitId === 'number' ? [unitId] : []))
  const names = await unitNames(tx, [...new Set(unitIds)], day)
  return (line) => ({
    ...line,
    id: line.row,
    unitName: names.get(Number(line.values.unitId)) ?? null,
    values:
      line.part === 'citizen-id' ? { ...line.values, number: maskedId(String(line.values.number ?? '')) } : line.values,
  })
}

/** The last time something was written into either record. */
export async function lastRecordingOf(tx: Tx, recordIds: readonly string[]): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(greatest(recorded_by, coalesce(closed_by, 0))), 0)::float8 as last from personnel.event
    where record_id = any (${[...recordIds]}::uuid[])`.execute(tx)
  return rows[0]?.last ?? 0
}
