/** Percentages from outside become values of a round's sheets: what a table, a counted survey or a snapshot tells. */

import type { Call } from '../../../../platform/http/call.ts'
import { chunksOf } from '../../../../shared/chunks.ts'
import { decimalFromPoints, points } from '../../../../shared/points.ts'
import type { LoadedSet } from '../../queries/sets/loaded-set.ts'
import { type SheetRow, setsOf, sheetRows } from '../../queries/sheets/assessment-list.ts'
import { refuse } from '../../refusals.vi.ts'
import type { ImportedValue } from '../../rules/imports/imported-values.ts'
import { isScoredByUnit } from '../../rules/sheets/self-assessment.ts'
import { leafValue } from '../../rules/sheets/sheet-figures.ts'

export interface Origin {
  origin: 'table' | 'survey' | 'snapshot' | 'person'
  /** Id of the survey or snapshot, in the module that keeps it. */
  originId?: string
  /** The day the values speak of. */
  asOf?: string
  /** What is read on the sheet: 'Điều tra xã hội học năm 2025, 1.600 phiếu'. */
  source: string
  /** What a person’s value stands on. */
  proof?: {
    reason: string
    documentId: string
    documentVersion: number
    pages: string
    raw: { value: number; of: number } | null
  }
}

export interface OpenSheets {
  sheets: SheetRow[]
  sets: ReadonlyMap<string, LoadedSet>
}

/**
 * The sheets of a round that takes values, held until the transaction is over: publication waits for values under way, and
 * values for a publication.
 * @throws Refusal when there is no such round within reach, or it is published.
 */
export async function sheetsToValue(tx: Call['tx'], roundId: string): Promise<OpenSheets> {
  await tx.selectFrom('par.assessment').select('id').where('round_id', '=', roundId).orderBy('id').forShare().execute()
  const sheets = await sheetRows(tx, { roundId })
  if (sheets.length === 0) return refuse('par.not-found')
  if (sheets[0]?.roundStatus !== 'open') return refuse('par.round-not-open')
  return { sheets, sets: await setsOf(tx, sheets) }
}

/** @param values of leaves that are valued from outside; a later value of the same leaf replaces the earlier. */
export async function keepValues(
  { tx, actor, now }: Call,
  { sheets, sets }: OpenSheets,
  values: readonly ImportedValue[],
  { origin, originId, asOf, source, proof }: Origin,
): Promise<number> {
  const sheetOf = new Map(sheets.map((sheet) => [sheet.unit_id, sheet]))
  const rows = values.map(({ unitId, criterionId, percent, error = null }) => {
    const sheet = sheetOf.get(unitId)
    const leaf = sheet && sets.get(sheet.setId)?.leafOf.get(criterionId)
    if (!sheet || !leaf || isScoredByUnit(leaf)) throw new Error(`${criterionId} of unit ${unitId} takes no value`)
    const value = leafValue(leaf, { entry: null, appraisal: null, imported: { percent } }, 'self')
    return {
      assessment_id: sheet.id,
      criterion_id: criterionId,
      percent: decimalFromPoints(points(percent)),
      points: decimalFromPoints(points(value)),
      error: error === null ? null : decimalFromPoints(points(error)),
      source,
      origin,
      origin_id: originId ?? null,
      as_of: asOf ?? null,
      reason: proof?.reason ?? '',
      document_id: proof?.documentId ?? null,
      document_version: proof?.documentVersion ?? null,
      pages: proof?.pages ?? '',
      raw_value: proof?.raw ? decimalFromPoints(points(proof.raw.value)) : null,
      raw_of: proof?.raw ? decimalFromPoints(points(proof.raw.of)) : null,
      imported_by_name: actor.fullName,
      imported_at: now.toISOString(),
    }
  })
  for (const part of chunksOf(rows, 2_000)) {
    await tx
      .insertInto('par.imported_value')
      .values(part)
      .onConflict((conflict) =>
        conflict.columns(['assessment_id', 'criterion_id']).doUpdateSet((eb) => ({
          percent: eb.ref('excluded.percent'),
          points: eb.ref('excluded.points'),
          error: eb.ref('excluded.error'),
          source: eb.ref('excluded.source'),
          origin: eb.ref('excluded.origin'),
          origin_id: eb.ref('excluded.origin_id'),
          as_of: eb.ref('excluded.as_of'),
          reason: eb.ref('excluded.reason'),
          document_id: eb.ref('excluded.document_id'),
          document_version: eb.ref('excluded.document_version'),
          pages: eb.ref('excluded.pages'),
          raw_value: eb.ref('excluded.raw_value'),
          raw_of: eb.ref('excluded.raw_of'),
          version: eb('par.imported_value.version', '+', 1),
          imported_by_name: eb.ref('excluded.imported_by_name'),
          imported_at: eb.ref('excluded.imported_at'),
        })),
      )
      .execute()
  }
  return rows.length
}

/** For the modules that bring values: all of them, or a refusal. */
export async function takeValues(
  call: Call,
  roundId: string,
  values: readonly ImportedValue[],
  origin: Origin,
): Promise<number> {
  return keepValues(call, await sheetsToValue(call.tx, roundId), values, origin)
}
