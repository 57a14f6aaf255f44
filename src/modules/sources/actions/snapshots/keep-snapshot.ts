/** Freezes what a source said: every row of it, or a refusal with every row that is wrong. */

import type { Call } from '../../../../platform/http/call.ts'
import { chunksOf } from '../../../../shared/chunks.ts'
import { dayIn, formatDay } from '../../../../shared/dates.ts'
import { decimalFromPoints, points } from '../../../../shared/points.ts'
import type { Brought } from '../../adapters/adapter.ts'
import { readBrought } from '../../adapters/read-brought.ts'
import { knownAdapter, snapshotFacts } from '../../queries/facts.ts'
import type { SourceOfTable } from '../../queries/source-list.ts'
import { refuse, refuseAll, type SourcesReason } from '../../refusals.vi.ts'
import { knownUnits } from './known-units.ts'

/** So many are told at once: more than a person mends in one go. */
const TOLD = 100

export function refuseWith(problems: readonly SourcesReason[]): never {
  const rest = problems.length - TOLD
  return refuseAll(
    rest <= 0 ? problems : [...problems.slice(0, TOLD), { reason: 'sources.more', params: { count: rest } }],
  )
}

export interface Kept {
  sha256: string
  size: number
  mediaType: string
  how: 'file' | 'pull'
  origin: string
}

/** The snapshot that holds these very bytes already. */
export const sameSnapshot = ({ tx }: Pick<Call, 'tx'>, sourceId: string, sha256: string) =>
  tx
    .selectFrom('sources.snapshot')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('sha256', '=', sha256)
    .executeTakeFirst()

/** @throws Refusal for all that is wrong with it. */
export async function keepSnapshot(
  { tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>,
  source: SourceOfTable,
  brought: Brought,
  { sha256, size, mediaType, how, origin }: Kept,
) {
  const same = await sameSnapshot({ tx }, source.id, sha256)
  if (same)
    return refuse('sources.known-already', { day: formatDay(dayIn(new Date(same.taken_at))), period: same.period })
  const reading = readBrought(knownAdapter(source.adapter), brought)
  if ('problems' in reading) return refuseWith(reading.problems)
  const { period } = reading
  if (period.from > dayIn(now))
    return refuse('sources.period-ahead', { period: period.label, from: formatDay(period.from) })
  const units = await knownUnits(tx, source.within_id, reading)
  if ('problems' in units) return refuseWith(units.problems)
  const row = await tx
    .insertInto('sources.snapshot')
    .values({
      source_id: source.id,
      adapter: source.adapter,
      period: period.label,
      period_from: period.from,
      period_to: period.to,
      taken_at: now.toISOString(),
      taken_by_name: actor.fullName,
      how,
      origin,
      sha256,
      size,
      media_type: mediaType,
      rows: units.length,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const values = units.flatMap(({ place, unitId, code, name, values: said }) =>
    said.map(({ measure, raw, percent }) => ({
      snapshot_id: row.id,
      place,
      unit_id: unitId,
      unit_code: code,
      unit_name: name,
      measure,
      raw,
      percent: decimalFromPoints(points(percent)),
    })),
  )
  for (const part of chunksOf(values, 2_000)) await tx.insertInto('sources.snapshot_value').values(part).execute()
  return snapshotFacts(row)
}
