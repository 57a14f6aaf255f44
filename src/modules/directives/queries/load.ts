/** What people in charge have open on a day: tasks and their parts. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { unitNames } from '../../organization/index.ts'
import type { Asked } from '../contract/counting.ts'
import type { OnTime } from '../contract.ts'
import { standingOf } from '../rules/standing.ts'
import { historyOf, taskRows } from './task-rows.ts'

export async function loadOf(tx: Tx, { unitId, documentId }: Asked, asOf: string): Promise<OnTime['load']> {
  const rows = await taskRows(tx, {
    where: sql`t.person_name <> '' and t.state not in ('draft', 'in-force') and t.issued_on <= ${asOf}::date
      and (t.closed_on is null or t.closed_on > ${asOf}::date)
      and (${unitId ?? null}::int is null or t.unit_id = ${unitId ?? null}::int)
      and (${documentId ?? null}::uuid is null or t.document_id = ${documentId ?? null}::uuid)`,
  })
  const units = await unitNames(tx, [...new Set(rows.flatMap((row) => row.unitId ?? []))], asOf)
  const people = Map.groupBy(rows, (row) => row.accountId ?? `${row.unitId} ${row.personName}`)
  return [...people.values()]
    .map((tasks) => ({
      ...{ personName: tasks[0]?.personName ?? '', unitName: units.get(tasks[0]?.unitId ?? 0) ?? '' },
      open: tasks.length,
      overdue: tasks.filter((row) => standingOf(historyOf(row), asOf) === 'overdue').length,
    }))
    .toSorted((a, b) => b.open - a.open || a.personName.localeCompare(b.personName, 'vi'))
}
