/** Rows as the doors tell them. */
import type { Selectable } from 'kysely'
import type { Tables } from '../../../platform/db/tables.ts'
import type { Adapter } from '../adapters/adapter.ts'
import { adapterOf } from '../adapters/adapters.ts'
import type { AdapterFacts, Attempt, SnapshotFacts } from '../contract.ts'
import { cycleExample } from '../rules/period.ts'

export const snapshotFacts = (row: Selectable<Tables['sources.snapshot']>): SnapshotFacts => ({
  id: row.id,
  period: row.period,
  periodFrom: row.period_from,
  periodTo: row.period_to,
  takenAt: row.taken_at,
  takenByName: row.taken_by_name,
  how: row.how,
  origin: row.origin,
  sha256: row.sha256,
  size: Number(row.size),
  rows: row.rows,
})

export const attemptFacts = (row: Selectable<Tables['sources.attempt']>): Attempt => ({
  id: row.id,
  state: row.state,
  askedByName: row.asked_by_name,
  askedAt: row.asked_at,
  isScheduled: row.is_scheduled,
  endedAt: row.ended_at,
  received: Number(row.received),
  announced: row.announced === null ? null : Number(row.announced),
  answeredFrom: row.answered_from,
  isInside: row.is_inside,
  reason: row.reason,
  snapshotId: row.snapshot_id,
})

/** @throws when a source is of a kind that the program no longer has: a fault of whoever removed it. */
export function knownAdapter(key: string): Adapter {
  const adapter = adapterOf(key)
  if (!adapter) throw new Error(`no adapter ${key}`)
  return adapter
}

export const measuresOf = ({ measures }: Adapter) => measures.map(({ key, title, rule }) => ({ key, title, rule }))

export function adapterFacts(adapter: Adapter): AdapterFacts {
  const { key, title, about, columns, cycles } = adapter
  return {
    key,
    title,
    about,
    columns: [
      'Đơn vị',
      ...Object.values(columns).map(({ heading, hasScale }) => (hasScale ? `${heading} (điểm tối đa)` : heading)),
    ],
    periodExamples: cycles.map((cycle) => cycleExample[cycle]),
    measures: measuresOf(adapter),
  }
}
