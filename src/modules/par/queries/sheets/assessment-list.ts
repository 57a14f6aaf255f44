/** Sheets with their progress, as lists and queues show them. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { AssessmentSummary } from '../../contract.ts'
import { isContested, isExplainable } from '../../rules/appraisal/explanation.ts'
import { extendedTo } from '../../rules/rounds/extension.ts'
import { isAnswered, isAppraised } from '../../rules/sheets/hands.ts'
import { isScoredByUnit } from '../../rules/sheets/self-assessment.ts'
import { type LeafState, sheetFigures } from '../../rules/sheets/sheet-figures.ts'
import { type PapersToLookAt, papersOfSheets } from '../evidence/papers-of-sheets.ts'
import { extensionsOf } from '../rounds/extensions.ts'
import { type LoadedSet, loadedSet } from '../sets/loaded-set.ts'
import { adjustedOf } from './opened-sheet.ts'
import { type LeafRows, sheetStates } from './sheet-states.ts'

export interface SheetFilter {
  roundId?: string
  assessmentId?: string
  assessmentIds?: readonly string[]
  statuses?: readonly AssessmentSummary['status'][]
  unitId?: number
}

/** Rows of the sheets within reach, with their round, block and set. */
export async function sheetRows(tx: Tx, { roundId, assessmentId, assessmentIds, statuses, unitId }: SheetFilter) {
  let query = tx
    .selectFrom('par.assessment as a')
    .innerJoin('par.round as r', 'r.id', 'a.round_id')
    .innerJoin('par.round_block as b', 'b.id', 'a.block_id')
    .innerJoin('par.criteria_set as s', 's.id', 'b.set_id')
    .leftJoin('par.round_window as w', (join) =>
      join.onRef('w.round_id', '=', 'a.round_id').on('w.stage', '=', 'self-assessment'),
    )
    .leftJoin('par.round_window as e', (join) =>
      join.onRef('e.round_id', '=', 'a.round_id').on('e.stage', '=', 'explanation'),
    )
    .selectAll('a')
    .select([
      'r.name as roundName',
      'r.year',
      'r.status as roundStatus',
      'r.period_from',
      'r.period_to',
      'b.name as blockName',
      'b.position',
      'b.set_id as setId',
      's.is_model as isModel',
      'b.with_survey as withSurvey',
      'w.closes_at as closesAt',
      'e.opens_at as explanationOpens',
      'e.closes_at as explanationCloses',
    ])
    .orderBy('r.year', 'desc')
    .orderBy('b.position')
    .orderBy('a.unit_name')
    .orderBy('a.unit_id')
  if (roundId !== undefined) query = query.where('a.round_id', '=', roundId)
  if (assessmentId !== undefined) query = query.where('a.id', '=', assessmentId)
  if (assessmentIds) query = query.where('a.id', 'in', assessmentIds)
  if (statuses) query = query.where('a.status', 'in', statuses)
  if (unitId !== undefined) query = query.where('a.unit_id', '=', unitId)
  const rows = await query.execute()
  const extensions = await extensionsOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, extensions: extensions.get(row.id) ?? [] }))
}

export type SheetRow = Awaited<ReturnType<typeof sheetRows>>[number]

export async function setsOf(tx: Tx, rows: readonly { setId: string }[]): Promise<ReadonlyMap<string, LoadedSet>> {
  const sets = new Map<string, LoadedSet>()
  for (const setId of new Set(rows.map((row) => row.setId))) sets.set(setId, await loadedSet(tx, setId))
  return sets
}

/** Codes of units on the round's frame day; agencies have none. */
export async function codesOfRound(tx: Tx, roundId: string): Promise<ReadonlyMap<number, string | null>> {
  const rows = await tx
    .selectFrom('organization.unit_version as v')
    .innerJoin('par.round as r', (join) => join.on('r.id', '=', roundId))
    .select(['v.unit_id', 'v.code'])
    .whereRef('v.valid_from', '<=', 'r.frame_day')
    .whereRef('v.valid_to', '>', 'r.frame_day')
    .where('v.recorded_to', '=', 'infinity')
    .where('v.is_reference', '=', false)
    .execute()
  return new Map(rows.map((row) => [row.unit_id, row.code]))
}

export function summaryOf(
  row: SheetRow,
  set: LoadedSet,
  states: ReadonlyMap<string, LeafRows> | undefined,
  papers: PapersToLookAt,
): AssessmentSummary {
  const stateOf = (criterionId: string) => states?.get(criterionId) as LeafState | undefined
  const own = set.leaves.filter((leaf) => isScoredByUnit(leaf) && states?.get(leaf.id)?.exemption == null)
  const looked = own.filter((leaf) => {
    const state = stateOf(leaf.id)
    return state !== undefined && isAppraised(state)
  }).length
  const later = (stage: 'self-assessment' | 'explanation', closesAt: string | null) => {
    const longer = extendedTo(row.extensions, stage)
    return longer !== null && (closesAt === null || longer > closesAt) ? longer : closesAt
  }
  const explanationCloses = later('explanation', row.explanationCloses)
  const contested = own.flatMap((leaf) => {
    const state = stateOf(leaf.id)
    return state && isContested(state) ? [state] : []
  })
  return {
    id: row.id,
    roundId: row.round_id,
    roundName: row.roundName,
    year: row.year,
    blockName: row.blockName,
    isModel: row.isModel,
    unitId: row.unit_id,
    unitName: row.unit_name,
    status: row.status,
    toScore: own.length,
    scored: own.filter((leaf) => {
      const entry = stateOf(leaf.id)?.entry
      return entry !== null && entry !== undefined && (entry.notApplicable || entry.inputs !== null)
    }).length,
    withEvidence: own.filter((leaf) => (stateOf(leaf.id)?.evidence ?? []).length > 0).length,
    papers,
    appraised: looked,
    contested: contested.length,
    answered: contested.filter(isAnswered).length,
    explainable: own.filter((leaf) => {
      const state = stateOf(leaf.id)
      return state !== undefined && isExplainable(leaf, state)
    }).length,
    selfPoints: sheetFigures(set, stateOf, adjustedOf(row, 'self'), 'self').points,
    appraisedPoints: looked > 0 ? sheetFigures(set, stateOf, adjustedOf(row, 'appraised'), 'appraised').points : null,
    submittedAt: row.submitted_at,
    returnReason: row.return_reason,
    leftCause: row.left_cause,
    leftReason: row.left_reason,
    leftByName: row.left_by_name,
    leftAt: row.left_at,
    extensions: [...row.extensions],
    closesAt: later('self-assessment', row.closesAt),
    explaining:
      row.explanationOpens === null || explanationCloses === null
        ? null
        : { opensAt: row.explanationOpens, closesAt: explanationCloses },
  }
}

export async function assessmentList(tx: Tx, filter: SheetFilter): Promise<AssessmentSummary[]> {
  const rows = await sheetRows(tx, filter)
  const sets = await setsOf(tx, rows)
  const states = await sheetStates(tx, rows, sets)
  const papersOf = await papersOfSheets(tx, rows)
  return rows.map((row) => summaryOf(row, sets.get(row.setId) as LoadedSet, states.get(row.id), papersOf(row.id)))
}
