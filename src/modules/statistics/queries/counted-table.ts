/** A statutory table of a unit with all below it, on a day, as known. */
import type { InputOf } from '../../../shared/endpoint.ts'
import { nameOfCode } from '../../personnel/index.ts'
import type { CountedRow, CountedTable, tables } from '../contract/tables.ts'
import { refuse } from '../refusals.vi.ts'
import { imbalances } from '../rules/balance.ts'
import { askedBy, figuresOf, type Tally } from '../rules/counting.ts'
import { ALL, isUnder, type Row, rowsOf } from '../rules/rows.ts'
import { type StatutoryTable, tableOf } from '../rules/tables.ts'
import { groundBefore, groundOf, type Looking, rankOf } from './ground.ts'
import { flowed, tallied } from './tallies.ts'

export async function countedTable(
  call: Looking,
  { table: code, ...ground }: InputOf<typeof tables.countedTable>,
): Promise<CountedTable> {
  const table = tableOf(code) ?? refuse('statistics.no-table', { table: code })
  const { day, unitId, unitName, units, asked } = await groundOf(call, ground, table)
  const all =
    table.keys === 'flow'
      ? await flowed(call.tx, (await groundBefore(call, ground, table)).asked, asked)
      : await tallied(call.tx, asked, askedBy(table))
  const found = all.map(({ key }) => key)
  const postName = (level: string) => nameOfCode('post_level', level, day)
  const rows = rowsOf(table.keys, { asked: unitId, units, postName, found })
  const shown = new Set(rows.map(({ key }) => key))
  // The table of posts is of those who lead: whoever holds no such post is in none of its rows, nor in the sum.
  const counted = table.keys === 'post' ? all.filter(({ key }) => shown.has(key)) : all
  const under = Map.groupBy(counted, ({ key }) => firstOf(key))
  return {
    table: code,
    unitId,
    unitName,
    day,
    isPartly: !call.scope.everywhere,
    rows: [
      rowCounted(table, { key: ALL, label: 'Tổng số', level: 0 }, counted),
      ...rows.flatMap((row) => {
        const own = (under.get(firstOf(row.key)) ?? []).filter(({ key }) => isUnder(key, row.key))
        return own.length === 0 ? [] : [rowCounted(table, row, own)]
      }),
    ],
  }
}

/** Of 'unit/post' the unit. */
const firstOf = (key: string) => key.split('/')[0]

function rowCounted(table: StatutoryTable, row: Row, own: readonly Tally[]): CountedRow {
  const figures = figuresOf(table, own, rankOf)
  return { ...row, figures, imbalances: imbalances(table, figures) }
}
