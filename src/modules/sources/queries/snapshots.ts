/** What a source said, as it was frozen. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { Download } from '../../../shared/call.ts'
import { pointsFromDecimal } from '../../../shared/points.ts'
import type { SnapshotUnit } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { differences } from '../rules/differences.ts'
import { knownAdapter, measuresOf, snapshotFacts } from './facts.ts'
import { sourceOfId } from './one-source.ts'

export const PAGE = 50

export async function snapshotList(tx: Tx, { sourceId, page }: { sourceId: string; page: number }) {
  await sourceOfId(tx, sourceId)
  const of = tx.selectFrom('sources.snapshot').where('source_id', '=', sourceId)
  const rows = await of
    .selectAll()
    .orderBy('taken_at', 'desc')
    .orderBy('id')
    .limit(PAGE)
    .offset((page - 1) * PAGE)
    .execute()
  const { total } = await of.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  return { snapshots: rows.map(snapshotFacts), total: Number(total) }
}

export async function snapshotOfId(tx: Tx, snapshotId: string) {
  const row = await tx.selectFrom('sources.snapshot').selectAll().where('id', '=', snapshotId).executeTakeFirst()
  return row ?? refuse('sources.not-found')
}

export async function unitsOfSnapshot(tx: Tx, snapshotId: string): Promise<(SnapshotUnit & { code: string | null })[]> {
  const rows = await tx
    .selectFrom('sources.snapshot_value')
    .selectAll()
    .where('snapshot_id', '=', snapshotId)
    .orderBy('place')
    .orderBy('id')
    .execute()
  return [...Map.groupBy(rows, (row) => row.unit_id)].map(([unitId, values]) => {
    const { unit_name: unitName, unit_code: code, place } = values[0] as (typeof rows)[number]
    const said = values.map(
      ({ measure, raw, percent }) => [measure, { raw, percent: pointsFromDecimal(percent) }] as const,
    )
    return { unitId, unitName, code, place, values: Object.fromEntries(said) }
  })
}

export async function oneSnapshot(tx: Tx, snapshotId: string) {
  const row = await snapshotOfId(tx, snapshotId)
  const source = await sourceOfId(tx, row.source_id)
  return {
    ...snapshotFacts(row),
    sourceId: source.id,
    sourceName: source.name,
    measures: measuresOf(knownAdapter(row.adapter)),
    units: await unitsOfSnapshot(tx, snapshotId),
  }
}

export async function compareSnapshots(tx: Tx, { snapshotId, beforeId }: { snapshotId: string; beforeId: string }) {
  const [before, after] = [await oneSnapshot(tx, beforeId), await oneSnapshot(tx, snapshotId)]
  if (before.sourceId !== after.sourceId) return refuse('sources.not-found')
  return { before, after, measures: after.measures, ...differences(before.units, after.units) }
}

const EXTENSIONS: Record<string, string> = { 'text/csv': 'csv', 'text/plain': 'json' }

export async function snapshotFile({ tx }: Pick<Call, 'tx'>, snapshotId: string): Promise<Download> {
  const row = await snapshotOfId(tx, snapshotId)
  const { name } = await sourceOfId(tx, row.source_id)
  const known = row.how === 'file' && row.origin.includes('.')
  const extension = EXTENSIONS[row.media_type] ?? 'xlsx'
  return {
    name: known ? row.origin : `${name}, ${row.period.replace('/', '-')}.${extension}`,
    mediaType: row.media_type,
    inline: false,
    content: { sha256: row.sha256 },
  }
}
