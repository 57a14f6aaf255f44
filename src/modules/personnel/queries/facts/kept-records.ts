/**
 * The records that figures of a unit are of: who was managed within it on a day, in what state the file was then. Corrections known by
 * now count, what happened after the day does not (ADR 54). Readers of a sheet are not readers of records: a row names a file by its
 * staff number and opens its page, whose own doors say who gets in.
 */
import type { Tx } from '../../../../platform/http/call.ts'
import { lastInstantOf } from '../../../../shared/dates.ts'
import type { FactAsked, FactRow } from '../../../../shared/fact-source.ts'
import { unitsOn } from '../../../organization/index.ts'
import { CLOSED, type RecordState } from '../../rules/life/state.ts'
import { stateOn } from '../../rules/life/state-on.ts'
import { takenSteps } from '../life/taken-steps.ts'

/** Levels of criteria sets whose units keep records. */
export const LEVELS = ['department', 'commune'] as const

/** In use, so that a file has to be in order. */
const IN_USE: readonly RecordState[] = ['certified', 'in_use', 'in_transfer']
/** The same, and of those who have left since. */
const KNOWN: readonly RecordState[] = [...IN_USE, ...CLOSED]

export interface Kept {
  id: string
  staffNumber: string | null
}

interface ManagedRow extends Kept {
  state: string
  from: string
  to: string
}

/** Employment lines within the unit that touch the days, of files that were opened by then. */
async function managedWithin(tx: Tx, { unitId, asOf }: FactAsked, first: string): Promise<ManagedRow[]> {
  const units = await unitsOn(tx, asOf, { within: unitId })
  if (units.length === 0) return []
  return tx
    .selectFrom('personnel.line as l')
    .innerJoin('personnel.record as r', 'r.id', 'l.record_id')
    .select(['r.id', 'r.staff_number as staffNumber', 'r.state', 'l.valid_from as from', 'l.valid_to as to'])
    .where('l.part', '=', 'employment')
    .where('l.recorded_to', '=', 'infinity')
    .where(
      'l.unit_id',
      'in',
      units.map((unit) => unit.unitId),
    )
    .where('l.valid_from', '<=', asOf)
    .where('l.valid_to', '>', first)
    .where('r.opened_on', '<=', asOf)
    .where('r.merged_into', 'is', null)
    .orderBy('r.staff_number')
    .orderBy('r.id')
    .execute()
}

/** Those whose file was in such a state at the end of the day. */
async function inStates(
  tx: Tx,
  rows: readonly ManagedRow[],
  asOf: string,
  states: readonly RecordState[],
): Promise<ManagedRow[]> {
  if (rows.length === 0) return []
  const steps = await takenSteps(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.filter(({ id, state, to }) => {
    const taken = steps.get(id) ?? []
    const employed = to > asOf ? 'now' : 'left'
    return states.includes(stateOn(taken, taken[0]?.from ?? (state as RecordState), lastInstantOf(asOf), employed))
  })
}

/** Whoever was managed within the unit on the day. */
export const recordsOn = async (tx: Tx, asked: FactAsked): Promise<Kept[]> =>
  inStates(tx, await managedWithin(tx, asked, asked.asOf), asked.asOf, IN_USE)

export interface Served {
  record: Kept
  /** Within the unit, with the first day no longer. */
  spells: readonly { from: string; to: string }[]
}

/** Whoever was managed within the unit at any time from the first day on, those who left among them. */
export async function recordsDuring(tx: Tx, asked: FactAsked): Promise<Map<string, Served>> {
  const rows = await inStates(tx, await managedWithin(tx, asked, asked.from), asked.asOf, KNOWN)
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, spells]) => [
      id,
      { record: { id, staffNumber: spells[0]?.staffNumber ?? null }, spells },
    ]),
  )
}

/** The unit's own on that day; on the day he leaves somebody is still of the unit he leaves. */
export const servedOn = ({ spells }: Served, day: string): boolean =>
  spells.some(({ from, to }) => from <= day && day <= to)

export const rowOf = ({ id, staffNumber }: Kept, detail: string, counted: boolean): FactRow => ({
  title: staffNumber === null ? 'Hồ sơ chưa có số hiệu' : `Hồ sơ số hiệu ${staffNumber}`,
  detail,
  path: `/personnel/records/${id}`,
  counted,
})

/** Those that make the figure smaller first. */
export const missedFirst = (rows: readonly FactRow[]): FactRow[] =>
  rows.toSorted((a, b) => Number(a.counted) - Number(b.counted))
