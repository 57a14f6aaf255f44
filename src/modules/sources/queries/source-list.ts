/** The sources and how each stands. */
import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../platform/db/tables.ts'
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { SourceRow } from '../contract.ts'
import { standingOf } from '../rules/standing.ts'
import { attemptFacts, knownAdapter, snapshotFacts } from './facts.ts'

export type SourceOfTable = Selectable<Tables['sources.source']>

async function newestOf(tx: Tx, sourceIds: readonly string[]) {
  const snapshots = await tx
    .selectFrom('sources.snapshot')
    .selectAll()
    .distinctOn('source_id')
    .where('source_id', 'in', sourceIds)
    .orderBy('source_id')
    .orderBy('taken_at', 'desc')
    .execute()
  const attempts = await tx
    .selectFrom('sources.attempt')
    .selectAll()
    .distinctOn('source_id')
    .where('source_id', 'in', sourceIds)
    .orderBy('source_id')
    .orderBy('asked_at', 'desc')
    .execute()
  // What somebody stopped says nothing of the source.
  const ended = await tx
    .selectFrom('sources.attempt')
    .select(['source_id', 'state'])
    .distinctOn('source_id')
    .where('source_id', 'in', sourceIds)
    .where('state', 'in', ['done', 'same', 'failed'])
    .orderBy('source_id')
    .orderBy('asked_at', 'desc')
    .execute()
  return {
    snapshotOf: new Map(snapshots.map((row) => [row.source_id, snapshotFacts(row)])),
    attemptOf: new Map(attempts.map((row) => [row.source_id, attemptFacts(row)])),
    endedOf: new Map(ended.map(({ source_id, state }) => [source_id, { state: state as 'done' | 'same' | 'failed' }])),
  }
}

export async function standings(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  rows: readonly SourceOfTable[],
): Promise<SourceRow[]> {
  if (rows.length === 0) return []
  const { snapshotOf, attemptOf, endedOf } = await newestOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const newest = snapshotOf.get(row.id) ?? null
    const facts = {
      isOn: row.is_on,
      lateAfterDays: row.late_after_days,
      newestTakenAt: newest?.takenAt ?? null,
      lastEnded: endedOf.get(row.id) ?? null,
    }
    return {
      id: row.id,
      adapter: row.adapter,
      adapterTitle: knownAdapter(row.adapter).title,
      name: row.name,
      pull: row.pull,
      lateAfterDays: row.late_after_days,
      isSample: row.is_sample,
      standing: standingOf(facts, now),
      newest,
      lastAttempt: attemptOf.get(row.id) ?? null,
    }
  })
}

export async function sourceList(call: Pick<Call, 'tx' | 'now'>): Promise<SourceRow[]> {
  return standings(call, await call.tx.selectFrom('sources.source').selectAll().orderBy('name').execute())
}

/** Every province of any time: a round may look at one that has ended. */
export async function provinces(tx: Tx): Promise<{ unitId: number; name: string }[]> {
  const { rows } = await sql<{ unitId: number; name: string }>`
    select distinct on (unit_id) unit_id as "unitId", full_name as name
    from organization.unit_version where level = 'province' and not is_reference and recorded_to = 'infinity' order by unit_id, valid_from desc`.execute(
    tx,
  )
  return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
}
