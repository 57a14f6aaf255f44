/** What was entered, appraised and brought in for every leaf of one sheet or of a whole round: three queries, never one per sheet. */
import type { Tx } from '../../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../../shared/points.ts'
import type { AppraisalEntry, SelfEntry, SheetLeaf } from '../../contract.ts'

export type LeafRows = Pick<SheetLeaf, 'entry' | 'appraisal' | 'imported'>
/** By assessment, then by criterion. */
export type SheetStates = ReadonlyMap<string, ReadonlyMap<string, LeafRows>>

const pointsOrNull = (value: string | null) => (value === null ? null : pointsFromDecimal(value))

export function entryFrom(row: {
  inputs: unknown
  not_applicable: boolean
  not_applicable_reason: string
  note: string
  points: string | null
  version: number
  updated_by_name: string
  updated_at: string
}): SelfEntry {
  return {
    inputs: row.inputs as SelfEntry['inputs'],
    notApplicable: row.not_applicable,
    notApplicableReason: row.not_applicable_reason,
    note: row.note,
    points: pointsOrNull(row.points),
    version: row.version,
    updatedByName: row.updated_by_name,
    updatedAt: row.updated_at,
  }
}

export function appraisalFrom(row: {
  outcome: 'agreed' | 'corrected'
  inputs: unknown
  not_applicable: boolean
  points: string | null
  reason: string
  entry_version: number
  version: number
  appraised_by_name: string
  appraised_at: string
}): AppraisalEntry {
  return {
    outcome: row.outcome,
    inputs: row.inputs as AppraisalEntry['inputs'],
    notApplicable: row.not_applicable,
    points: pointsOrNull(row.points),
    reason: row.reason,
    entryVersion: row.entry_version,
    version: row.version,
    appraisedByName: row.appraised_by_name,
    appraisedAt: row.appraised_at,
  }
}

export async function sheetStates(
  tx: Tx,
  assessmentIds: readonly string[],
  criterionId?: string,
): Promise<SheetStates> {
  const states = new Map<string, Map<string, LeafRows>>(assessmentIds.map((id) => [id, new Map()]))
  if (assessmentIds.length === 0) return states
  const rowsOf = (assessmentId: string, criterion: string): LeafRows => {
    const sheet = states.get(assessmentId) as Map<string, LeafRows>
    const found = sheet.get(criterion) ?? { entry: null, appraisal: null, imported: null }
    sheet.set(criterion, found)
    return found
  }
  let entries = tx.selectFrom('par.entry').selectAll().where('assessment_id', 'in', assessmentIds)
  let appraisals = tx.selectFrom('par.appraisal').selectAll().where('assessment_id', 'in', assessmentIds)
  let imported = tx.selectFrom('par.imported_value').selectAll().where('assessment_id', 'in', assessmentIds)
  if (criterionId !== undefined) {
    entries = entries.where('criterion_id', '=', criterionId)
    appraisals = appraisals.where('criterion_id', '=', criterionId)
    imported = imported.where('criterion_id', '=', criterionId)
  }
  for (const row of await entries.execute()) rowsOf(row.assessment_id, row.criterion_id).entry = entryFrom(row)
  for (const row of await appraisals.execute())
    rowsOf(row.assessment_id, row.criterion_id).appraisal = appraisalFrom(row)
  for (const row of await imported.execute()) {
    rowsOf(row.assessment_id, row.criterion_id).imported = {
      percent: pointsFromDecimal(row.percent),
      points: pointsFromDecimal(row.points),
      source: row.source,
      importedByName: row.imported_by_name,
      importedAt: row.imported_at,
    }
  }
  return states
}
