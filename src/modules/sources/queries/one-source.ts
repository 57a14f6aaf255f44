/** A source with its settings — never its key — and the rounds it values something in. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { roundList, valuesFromOutside } from '../../par/index.ts'
import type { Source, SourceRound } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { adapterFacts, knownAdapter } from './facts.ts'
import { provinces, type SourceOfTable, standings } from './source-list.ts'

/** @param lock held, so that two who change it do so one after the other. */
export async function sourceOfId(tx: Tx, sourceId: string, { lock = false } = {}): Promise<SourceOfTable> {
  let query = tx.selectFrom('sources.source').selectAll().where('id', '=', sourceId)
  if (lock) query = query.forUpdate()
  return (await query.executeTakeFirst()) ?? refuse('sources.not-found')
}

async function takenIn(tx: Tx, roundId: string, sourceId: string): Promise<SourceRound['taken']> {
  const values = (await valuesFromOutside(tx, roundId)).filter(({ origin }) => origin === 'snapshot')
  const counts = Map.groupBy(values, ({ originId }) => originId ?? '')
  if (counts.size === 0) return []
  const snapshots = await tx
    .selectFrom('sources.snapshot')
    .select(['id', 'period', 'taken_at'])
    .where('source_id', '=', sourceId)
    .where('id', 'in', [...counts.keys()])
    .orderBy('taken_at', 'desc')
    .execute()
  return snapshots.map(({ id, period, taken_at: takenAt }) => ({
    snapshotId: id,
    period,
    takenAt,
    values: counts.get(id)?.length ?? 0,
  }))
}

async function roundsOf(tx: Tx, sourceId: string, newestId: string | null): Promise<SourceRound[]> {
  const bindings = await tx.selectFrom('sources.binding').select('round_id').where('source_id', '=', sourceId).execute()
  const bound = Map.groupBy(bindings, (row) => row.round_id)
  const rounds: SourceRound[] = []
  for (const { id, name, status } of await roundList(tx)) {
    const count = bound.get(id)?.length ?? 0
    const taken = await takenIn(tx, id, sourceId)
    if (count === 0 && taken.length === 0) continue
    const hasNewer = taken.length > 0 && newestId !== null && taken[0]?.snapshotId !== newestId
    rounds.push({ roundId: id, roundName: name, isOpen: status === 'open', bound: count, taken, hasNewer })
  }
  return rounds
}

export async function oneSource(call: Pick<Call, 'tx' | 'now'>, sourceId: string): Promise<Source> {
  const { tx } = call
  const row = await sourceOfId(tx, sourceId)
  const [standing] = await standings(call, [row])
  const facts = adapterFacts(knownAdapter(row.adapter))
  const within = (await provinces(tx)).find(({ unitId }) => unitId === row.within_id)
  return {
    ...(standing as NonNullable<typeof standing>),
    isOn: row.is_on,
    withinId: row.within_id,
    withinName: within?.name ?? '',
    address: row.address,
    headerName: row.header_name,
    hasSecret: row.sealed_secret !== null,
    version: row.version,
    changedByName: row.changed_by_name,
    changedAt: row.changed_at,
    about: facts.about,
    columns: facts.columns,
    periodExamples: facts.periodExamples,
    measures: facts.measures,
    rounds: await roundsOf(tx, sourceId, standing?.newest?.id ?? null),
    openRounds: (await roundList(tx))
      .filter(({ status }) => status === 'open')
      .map(({ id, name }) => ({ roundId: id, name })),
  }
}
