/** People of a unit that ended are people of whoever takes over from that day on, with their records; taken back, as before. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../../shared/dates.ts'
import { endingOf, type HandedOver, type HandingOver } from '../../../organization/index.ts'
import { linesOf } from '../../queries/events-of.ts'
import { refuse } from '../../refusals.vi.ts'
import { rearranged } from '../../rules/life/rearrange.ts'
import { OVER } from '../../rules/life/state.ts'
import { decisionOf } from '../decision-of.ts'
import { undoRecording } from '../undo-recording.ts'
import { recordEvents } from '../write-events.ts'

type Ground = Pick<Call, 'tx' | 'now'>

/** `only`: records, given back by taking back what moved them. Closed files stay with the unit they were closed at. */
export async function takeOverPersonnel(call: Ground, handing: HandingOver): Promise<HandedOver[]> {
  if (handing.only) return giveBack(call, handing, handing.only)
  const { tx, now } = call
  const { fromId, toId, since = dayIn(now) } = handing
  const records = await recordsAt(tx, fromId)
  const lines = Map.groupBy(
    await linesOf(
      tx,
      records.map(({ id }) => id),
      { parts: ['employment', 'use', 'post'] },
    ),
    ({ recordId }) => recordId,
  )
  const moving = records
    .map(({ id, name }) => ({ id, name, effects: rearranged(lines.get(id) ?? [], { fromId, toId, since }) }))
    .filter(({ effects }) => effects.length > 0)
  if (moving.length === 0) return []
  const ending = await endingOf(tx, fromId, since)
  const decisionId = await decisionOfEnding(tx, toId, ending)
  const basis = decisionId === null && ending?.legalBasis ? ` theo ${ending.legalBasis}` : ''
  const note = `Sắp xếp tổ chức từ ngày ${formatDay(since)}${basis}`
  await recordEvents(
    call,
    'event',
    moving.map(({ id, effects }) => ({
      recordId: id,
      kind: 'rearrange',
      effectiveOn: since,
      standing: 'verified' as const,
      effects,
      decisionId,
      note,
    })),
    note,
  )
  const still = new Set(
    await stillAt(
      tx,
      fromId,
      since,
      moving.map(({ id }) => id),
    ),
  )
  const names = moving.filter(({ id }) => still.has(id)).map(({ name }) => name)
  // All or nobody: a unit that ended keeps nobody, and whoever carries it out looks at these records first.
  if (names.length > 0) return refuse('personnel.not-taken-over', { count: names.length, names: firstNames(names) })
  return moving.map(({ id, name }) => ({ unitId: fromId, what: 'records', id, name }))
}

const NAMED = 3
const firstNames = (names: readonly string[]) =>
  `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` và ${names.length - NAMED} người khác` : ''}`

/** Read back: of two rearrangements that begin on one day in one slot one stands alone. */
async function stillAt(tx: Tx, unitId: number, since: string, recordIds: readonly string[]): Promise<string[]> {
  const lines = await linesOf(tx, recordIds, { asOf: since, parts: ['employment', 'use'] })
  return lines.flatMap(({ recordId, values }) => (values.unitId === unitId ? [recordId] : []))
}

/** The decision of the reorganization, at whoever takes over; null where its number, day and issuer are not all known. */
async function decisionOfEnding(tx: Tx, unitId: number, ending: Awaited<ReturnType<typeof endingOf>>) {
  if (ending === null) return null
  const { legalBasis: number, decidedOn, issuer } = ending
  if (number === null || number.length > 80 || decidedOn === null || issuer === null) return null
  const known = await tx
    .selectFrom('personnel.decision')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('number', '=', number)
    .where('decided_on', '=', decidedOn)
    .executeTakeFirst()
  return known?.id ?? (await decisionOf(tx, unitId, { number, decidedOn, issuer, signer: '' }))
}

/** Managed there, or working there for others. */
const recordsAt = (tx: Tx, unitId: number) =>
  tx
    .selectFrom('personnel.record')
    .select(['id', 'full_name as name'])
    .where((e) => e.or([e('unit_id', '=', unitId), e('using_unit_id', '=', unitId)]))
    .where('state', 'not in', OVER)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .execute()

async function giveBack(call: Ground, { fromId, toId }: HandingOver, only: readonly string[]): Promise<HandedOver[]> {
  const { rows } = await sql<{ id: number; records: string[] }>`
    select e.recorded_by as id, array_agg(distinct e.record_id) as records
    from personnel.event e
    where e.record_id = any (${[...only]}::uuid[]) and e.kind = 'rearrange' and e.recorded_to = 'infinity'
      and exists (select from jsonb_array_elements(e.effects) effect where (effect -> 'values' ->> 'unitId')::int = ${fromId})
    group by e.recorded_by order by e.recorded_by desc`.execute(call.tx)
  const back: HandedOver[] = []
  for (const { id, records } of rows) {
    await undoRecording(call, id, 'Sắp xếp tổ chức được hoàn tác')
    back.push(...records.map((record) => ({ unitId: toId, what: 'records', id: record, name: '' })))
  }
  return back
}
