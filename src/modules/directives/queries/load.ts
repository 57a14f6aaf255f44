/** What people in charge have open on a day: tasks and their parts, the most laden first. */
import type { Tx } from '../../../platform/http/call.ts'
import { unitNames } from '../../organization/index.ts'
import type { Asked } from '../contract/counting.ts'
import type { OnTime } from '../contract.ts'
import { type CountedTask, tasksInCharge } from './tasks-due.ts'

/** An account is one person wherever he works; without one a name of a body is. */
export const personKey = ({ row: { accountId, personName }, unitId }: CountedTask): string =>
  accountId ?? `${unitId} ${personName}`

export async function loadOf(tx: Tx, asked: Asked, asOf: string): Promise<OnTime['load']> {
  const tasks = await tasksInCharge(tx, asked, asOf)
  const units = await unitNames(tx, [...new Set(tasks.map(({ unitId }) => unitId))], asOf)
  return [...Map.groupBy(tasks, personKey)]
    .map(([key, own]) => ({
      key,
      personName: own[0]?.row.personName ?? '',
      unitName: units.get(own[0]?.unitId ?? 0) ?? '',
      open: own.length,
      overdue: own.filter(({ marks }) => marks.standing === 'overdue').length,
    }))
    .toSorted((a, b) => b.open - a.open || a.personName.localeCompare(b.personName, 'vi'))
}
