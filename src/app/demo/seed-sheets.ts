/** Writes drawn sheets in bulk: entries, evidence, appraisals and imported values of many units in few statements. */

import type { LoadedSet } from '../../modules/par/queries/sets/loaded-set.ts'
import { HUNDRED, type LeafInputs, scoreLeaf } from '../../modules/par/rules/scoring/scoring.ts'
import { isScoredByUnit, type Leaf } from '../../modules/par/rules/sheets/self-assessment.ts'
import type { Tx } from '../../platform/http/call.ts'
import { chunksOf } from '../../shared/chunks.ts'
import { decimalFromPoints, points } from '../../shared/points.ts'
import { type DrawnEntry, drawnCorrection, drawnEntries, drawnPercent } from './draw-sheet.ts'
import type { Random } from './random.ts'

export interface SheetToSeed {
  assessmentId: string
  unitId: number
  set: LoadedSet
  /** 0 to 1. */
  quality: number
  /** How much is filled in, 0 to 1. */
  share: number
  /** How much of that the appraiser has looked at, 0 to 1. */
  appraisedShare: number
  scorer: { id: string; fullName: string }
  appraiser: { id: string; fullName: string }
  enteredAt: Date
  appraisedAt: Date
  /** Documents the unit has to show. */
  documents: readonly string[]
  /** Share of criteria without evidence yet, in sheets still being filled in. */
  unproven: number
  imported: boolean
  source: string
}

function pointsOf(leaf: Leaf, inputs: LeafInputs | null): string | null {
  if (inputs === null) return null
  const score = scoreLeaf(leaf.scoring, leaf.maxPoints, inputs)
  return 'points' in score ? decimalFromPoints(score.points) : null
}

function rowsOf(sheet: SheetToSeed, random: Random) {
  const drawn = drawnEntries(sheet.set.leaves, sheet.quality, sheet.share, random)
  const at = sheet.enteredAt.toISOString()
  const base = (leaf: Leaf) => ({ assessment_id: sheet.assessmentId, criterion_id: leaf.id })
  const evidence = drawn
    .filter(
      ({ notApplicable, leaf }) =>
        !notApplicable && leaf.evidenceRequired && sheet.documents.length > 0 && !random.chance(sheet.unproven),
    )
    .map(({ leaf }, place) => ({
      ...base(leaf),
      document_id: random.pick(sheet.documents),
      // Not drawn: what the sheets say would change with it.
      pages: place % 3 === 0 ? '1' : '',
      added_by_name: sheet.scorer.fullName,
      added_at: at,
    }))
  const appraisal = (entry: DrawnEntry) => {
    const correction = drawnCorrection(entry, random)
    const seen = evidence
      .filter(({ criterion_id }) => criterion_id === entry.leaf.id)
      .map(({ document_id, pages }) => ({ documentId: document_id, documentVersion: 1, pages }))
    return {
      ...base(entry.leaf),
      outcome: correction ? ('corrected' as const) : ('agreed' as const),
      inputs: correction ? JSON.stringify(correction.inputs) : null,
      points: pointsOf(entry.leaf, correction ? correction.inputs : entry.inputs),
      reason: correction?.reason ?? '',
      entry_version: 1,
      evidence_seen: JSON.stringify(seen),
      appraised_by: sheet.appraiser.id,
      appraised_by_name: sheet.appraiser.fullName,
      appraised_at: sheet.appraisedAt.toISOString(),
    }
  }
  return {
    entries: drawn.map(({ leaf, inputs, notApplicable, notApplicableReason, note }) => ({
      ...base(leaf),
      inputs: inputs === null ? null : JSON.stringify(inputs),
      not_applicable: notApplicable,
      not_applicable_reason: notApplicableReason,
      note,
      points: pointsOf(leaf, inputs),
      updated_by: sheet.scorer.id,
      updated_by_name: sheet.scorer.fullName,
      updated_at: at,
    })),
    evidence,
    appraisals: drawn.slice(0, Math.round(drawn.length * sheet.appraisedShare)).map(appraisal),
    imported: sheet.imported
      ? sheet.set.leaves
          .filter((leaf) => !isScoredByUnit(leaf))
          .map((leaf) => {
            const percent = drawnPercent(sheet.quality, random)
            const inputs: LeafInputs = { type: leaf.scoring.type === 'external' ? 'external' : 'survey', percent }
            return {
              ...base(leaf),
              percent: decimalFromPoints(points(percent)),
              points: pointsOf(leaf, inputs) as string,
              error: inputs.type === 'survey' ? decimalFromPoints(points(errorOf(percent))) : null,
              source: sheet.source,
              imported_by_name: sheet.appraiser.fullName,
              imported_at: at,
            }
          })
      : [],
  }
}

/** As of a hundred and twenty people who say yes or no. */
const errorOf = (percent: number): number => Math.round(Math.sqrt((percent * (HUNDRED - percent)) / 120))

/** PostgreSQL takes at most 65,535 parameters in a statement. */
export async function inChunks<T>(
  rows: readonly T[],
  size: number,
  write: (part: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (const part of chunksOf(rows, size)) await write(part)
}

export async function seedSheets(tx: Tx, sheets: readonly SheetToSeed[], random: Random): Promise<void> {
  const all = sheets.map((sheet) => rowsOf(sheet, random))
  await inChunks(
    all.flatMap((rows) => rows.entries),
    2_000,
    (part) => tx.insertInto('par.entry').values(part).execute(),
  )
  await inChunks(
    all.flatMap((rows) => rows.evidence),
    2_000,
    (part) => tx.insertInto('par.evidence').values(part).execute(),
  )
  await inChunks(
    all.flatMap((rows) => rows.appraisals),
    2_000,
    (part) => tx.insertInto('par.appraisal').values(part).execute(),
  )
  await inChunks(
    all.flatMap((rows) => rows.imported),
    2_000,
    (part) => tx.insertInto('par.imported_value').values(part).execute(),
  )
}
