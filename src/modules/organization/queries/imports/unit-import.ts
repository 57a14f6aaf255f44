/** A sent list on the screen: its columns, what is offered to be repaired, and what becomes of each row. */

import type { Call } from '../../../../platform/http/call.ts'
import { textIn } from '../../../../shared/list-table.ts'
import type { ImportRow, ImportSummary, UnitImport } from '../../contract/imports.ts'
import { problemOf } from '../../refusals.vi.ts'
import { differencesOf } from '../../rules/compare.ts'
import type { Plan, PlannedRow } from '../../rules/imports/plan.ts'
import { REPAIRS } from '../../rules/imports/repairs.ts'
import type { WantedRow } from '../../rules/imports/rows.ts'
import { rowsOf } from '../../rules/imports/table.ts'
import { changeInWords, changesInWords, familyInWords } from '../../rules/words.ts'
import { sentList } from './sent-list.ts'
import { type Tried, triedList } from './tried-list.ts'

const MOST_EXAMPLES = 5

export function summaryOf({ rows, ended }: Pick<Plan, 'rows' | 'ended'>): ImportSummary {
  const count = (fate: PlannedRow['fate']) => rows.filter((row) => row.fate === fate).length
  return {
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    outside: count('outside'),
    wrong: count('wrong'),
    ended: ended.length,
  }
}

type NameOf = (unitId: number | null) => string | null

function namesIn({ inForce, plan }: Tried): NameOf {
  const known = new Map(inForce.map(({ unitId, fullName }) => [unitId, fullName]))
  const begun = new Map(plan.rows.map(({ unitId, facts }) => [unitId, facts?.fullName ?? null]))
  return (unitId) => (unitId === null ? null : (known.get(unitId) ?? begun.get(unitId) ?? null))
}

function changesIn({ unitId, facts, before, counts }: PlannedRow, nameOf: NameOf): string {
  const told = [
    counts.households === null ? null : `Số hộ: ${counts.households}`,
    counts.population === null ? null : `Dân số: ${counts.population}`,
  ].filter((one) => one !== null)
  if (facts === null || before === null) return told.join('; ')
  const named = [before, facts].map((unit) => ({
    ...unit,
    unitId: unitId ?? 0,
    parentName: nameOf(unit.parentId),
  })) as [never, never]
  const changed = differencesOf([named[0]], [named[1]]).changed[0]
  const what = changed
    ? [
        `${changesInWords(changed.what)}: ${changed.what.map((one) => changeInWords(one, named[0], named[1])).join('; ')}`,
      ]
    : []
  return [...what, ...told].join('; ')
}

function rowOf(planned: PlannedRow, wanted: WantedRow | undefined, nameOf: NameOf): ImportRow[] {
  const { row, fate, unitId, facts, reasons } = planned
  if (fate === 'same' || fate === 'outside') return []
  const told =
    fate === 'wrong' ? reasons.map((reason) => problemOf(reason).sentence).join(' ') : changesIn(planned, nameOf)
  return [
    {
      row: row + 1,
      fate,
      unitId: unitId !== null && unitId > 0 ? unitId : null,
      told,
      name: facts?.fullName ?? wanted?.fullName ?? '',
      code: facts?.code ?? wanted?.code ?? null,
      level: facts?.level ?? wanted?.level ?? null,
      parentName: nameOf(facts?.parentId ?? null) ?? wanted?.parentName ?? null,
    },
  ]
}

const repairsIn = ({ read }: Tried): UnitImport['repairs'] =>
  REPAIRS.flatMap((kind) => {
    const own = read.repairs.filter((repair) => repair.kind === kind)
    const examples = own.slice(0, MOST_EXAMPLES).map(({ row, was, becomes }) => ({ row: row + 1, was, becomes }))
    return own.length === 0 ? [] : [{ kind, count: own.length, examples }]
  })

export async function unitImport(call: Call, { importId }: { importId: string }): Promise<UnitImport> {
  const { sha256, ...sent } = await sentList(call.tx, importId)
  const tried = await triedList(call, { ...sent, sha256 })
  const { tables, table, head, read, plan, obstacles } = tried
  const nameOf = namesIn(tried)
  const wantedOf = new Map(read.wanted.map((row) => [row.row, row]))
  const first = rowsOf(table, head)[0]?.cells ?? []
  return {
    ...sent,
    tables: tables.map(({ name, rows }) => ({ name, rows: rows.length })),
    columns: head.columns.map((column, at) => ({ ...column, sample: textIn(first[at]) })),
    repairs: repairsIn(tried),
    underName: nameOf(sent.reading.underId),
    obstacles: sent.recorded ? [] : obstacles.map(problemOf).map(({ reason, sentence }) => ({ reason, sentence })),
    summary: summaryOf(plan),
    rows: plan.rows.flatMap((planned) => rowOf(planned, wantedOf.get(planned.row), nameOf)),
    ended: plan.ended.map(({ unitId, fullName, parentId, level }) => ({
      unitId,
      fullName,
      parentName: nameOf(parentId) ?? familyInWords[level],
    })),
  }
}
