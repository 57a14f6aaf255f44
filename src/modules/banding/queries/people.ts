/** Public employees as the campaign looks at them: what each stands at, where he would be placed, what speaks against it. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { unitNames } from '../../organization/index.ts'
import {
  bandingOf,
  type KnownLine,
  type Law,
  linesOf,
  nameOfCode,
  personnelProblem,
  scalePaid,
} from '../../personnel/index.ts'
import type { PersonRow } from '../contract/shapes.ts'
import type { banding } from '../contract.ts'
import type { Placing } from '../rules/placing.ts'
import { ground } from './campaign.ts'
import { type Asked, publicEmployees } from './placed.ts'

interface Found {
  recordId: string
  fullName: string
  bornOn: string | null
  unitId: number
  rank: string | null
  placing: Placing
  band: number | null
  placedOn: string | null
  decisionId: string | null
  number: string | null
  total: number
}

export async function people(
  call: Call,
  { unitId, on: asked, placing, search, page, pageSize }: InputOf<typeof banding.people>,
): Promise<OutputOf<typeof banding.people>> {
  const { today, on, law } = await ground(call, asked)
  const of = { unitId, placing, search, today, on, law }
  const unitName = unitId === undefined ? null : ((await unitNames(call.tx, [unitId], today)).get(unitId) ?? null)
  return { on, unitName, ...(await personRows(call.tx, of, { limit: pageSize, offset: (page - 1) * pageSize })) }
}

export async function personRows(tx: Tx, asked: Asked, { limit, offset }: { limit: number; offset: number }) {
  const { rows } = await sql<Found>`${await publicEmployees(tx, asked)}
    select f.id as "recordId", f.full_name as "fullName", f.born_on::text as "bornOn", f.unit_id as "unitId", f.rank, f.stage as "placing",
        f.band, f.placed_on::text as "placedOn", d.id as "decisionId", d.number, count(*) over ()::int as total
      from found f
      left join personnel.event e on e.id = f.event_row
      left join personnel.decision d on d.id = e.decision_id
      order by f.given_name, f.full_name, f.id limit ${limit} offset ${offset}`.execute(tx)
  const lines = Map.groupBy(
    await linesOf(
      tx,
      rows.map(({ recordId }) => recordId),
      { parts: ['employment', 'rank', 'pay', 'allowance'] },
    ),
    ({ recordId }) => recordId,
  )
  const names = await unitNames(tx, [...new Set(rows.map((row) => row.unitId))], asked.today)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map((row) =>
      personRow(row, lines.get(row.recordId) ?? [], { ...asked, unitName: names.get(row.unitId) ?? '' }),
    ),
  }
}

function personRow(
  { unitId: _, total: __, decisionId, number, ...row }: Found,
  lines: readonly KnownLine[],
  { on, law, unitName }: { on: string; law: Law; unitName: string },
): PersonRow {
  const told = {
    ...row,
    unitName,
    rankName: row.rank === null ? null : nameOfCode('rank', row.rank, on),
    decision: decisionId !== null && number !== null ? { id: decisionId, number } : null,
  }
  const payLines = lines.filter(({ part }) => part === 'pay')
  if (row.placing === 'done') {
    const placed = payLines.findLast(({ from }) => from === row.placedOn)
    const before = payLines.findLast(({ from }) => row.placedOn !== null && from < row.placedOn)
    return {
      ...told,
      before: payAt(before, law),
      after: placed ? afterOf(placed, law, preservedOn(lines, row.placedOn)) : null,
      notes: [],
    }
  }
  const { working, findings } = bandingOf(lines, on, law)
  const after = working?.result ?? null
  const pay = payLines.find(({ from, to }) => from <= on && (to === null || on < to))
  return {
    ...told,
    before: payAt(pay, law),
    band: after?.band ?? null,
    after: after && withoutBand(after),
    notes: findings.map(({ reason }) => personnelProblem(reason).sentence),
  }
}

const withoutBand = ({ band: _, ...after }: NonNullable<PersonRow['after']> & { band: number }) => after

const whole = (value: unknown): number | null => (typeof value === 'number' ? value : null)

function payAt(line: KnownLine | undefined, law: Law): PersonRow['before'] {
  const { step, coefficient, overScalePercent } = line?.values ?? {}
  return {
    group: line ? (scalePaid(line.values, line.from, law)?.group ?? null) : null,
    step: whole(step),
    coefficient: whole(coefficient),
    overScalePercent: whole(overScalePercent),
  }
}

/** What is paid on by the placing, in hundredths. */
const preservedOn = (lines: readonly KnownLine[], day: string | null): number =>
  whole(
    lines.find(({ part, slot, from }) => part === 'allowance' && slot === 'BAO_LUU' && from === day)?.values
      .coefficient,
  ) ?? 0

const afterOf = (line: KnownLine, law: Law, preserved: number): PersonRow['after'] => ({
  ...payAt(line, law),
  countedFrom: String(line.values.countedFrom ?? line.from),
  preserved,
})

export async function peopleCount(tx: Tx, asked: Asked): Promise<number> {
  const { rows } = await sql<{ total: number }>`${await publicEmployees(tx, asked)}
    select count(*)::int as total from found`.execute(tx)
  return rows[0]?.total ?? 0
}

const AT_ONCE = 1_000

export async function toPlace(
  call: Call,
  { unitId, on: asked, search }: InputOf<typeof banding.toPlace>,
): Promise<OutputOf<typeof banding.toPlace>> {
  const { tx } = call
  const { today, on, law } = await ground(call, asked)
  const { rows } = await sql<{
    id: string
  }>`${await publicEmployees(tx, { unitId, placing: 'ready', search, today, on, law })}
    select id from found order by given_name, full_name, id limit ${AT_ONCE}`.execute(tx)
  return { on, recordIds: rows.map(({ id }) => id) }
}
