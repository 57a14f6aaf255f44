/** Builders for tests: a source bound to a round, and a table it may have sent. */
import type { Client } from '../../../tests/support/house.ts'
import { sources } from './contract.ts'

/** Of the task system: on time of all that fell due. */
export function aTaskTable(
  units: Readonly<Record<string, readonly [number, number, number, number]>>,
  period = 'Quý 4/2024',
): string {
  const rows = Object.entries(units).map(([name, figures]) => [name, period, ...figures].join(';'))
  return ['Đơn vị;Kỳ số liệu;Giao;Đúng hạn;Trễ hạn;Quá hạn', ...rows].join('\n')
}

export const csv = (text: string, name = 'nhiem-vu.csv') => ({
  name,
  bytes: new TextEncoder().encode(text),
  mediaType: 'text/csv',
})

/** A source of tasks, bound to the first criterion of a round that another system values, with one snapshot. */
export async function aSource(
  admin: Client,
  { roundId, province }: { roundId: string; province: number },
  {
    name = 'Theo dõi nhiệm vụ',
    unitNames = ['Sở Tài chính', 'Sở Y tế'],
    ...settings
  }: {
    name?: string
    unitNames?: readonly string[]
    address?: string
    headerName?: string
    secret?: string
    pull?: 'off' | 'daily' | 'weekly'
    lateAfterDays?: number
  } = {},
) {
  const { sourceId } = await admin.call(sources.addSource, {
    adapter: 'task-tracking',
    name,
    withinId: province,
    ...settings,
  })
  const { leaves } = await admin.call(sources.leaves, { sourceId, roundId })
  const leaf = leaves.find(({ kind }) => kind === 'external') ?? leaves[0]
  if (!leaf) throw new Error('a round without a value from outside')
  const { criterionId, code } = leaf
  await admin.call(sources.bind, {
    sourceId,
    version: 1,
    roundId,
    bindings: [{ criterionId, measure: 'dungHanDenHan' }],
  })
  const table = aTaskTable(
    Object.fromEntries(unitNames.map((unit, at) => [unit, [100, 80 - at * 10, 10 + at * 10, 10] as const])),
  )
  const { id: snapshotId } = await admin.upload(sources.importSnapshot, { sourceId }, csv(table))
  return { sourceId, snapshotId, criterionId, code }
}
