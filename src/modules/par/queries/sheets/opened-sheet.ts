/** One sheet with everything the rules ask about it; the start of every action on a sheet. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { LeafFact } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import type { StageWindow } from '../../rules/rounds/windows.ts'
import type { View } from '../../rules/sheets/hands.ts'
import type { Leaf, OpenSheet } from '../../rules/sheets/self-assessment.ts'
import { type Adjusted, type LeafState, type SheetFigures, sheetFigures } from '../../rules/sheets/sheet-figures.ts'
import { leafFacts } from '../facts/leaf-facts.ts'
import { extensionsOf, longerFor } from '../rounds/extensions.ts'
import { type LoadedSet, loadedSet } from '../sets/loaded-set.ts'
import { type HandsWanted, type LeafRows, sheetStates } from './sheet-states.ts'

export async function windowsOf(tx: Tx, roundId: string): Promise<StageWindow[]> {
  const rows = await tx
    .selectFrom('par.round_window')
    .select(['stage', 'opens_at', 'closes_at'])
    .where('round_id', '=', roundId)
    .orderBy('opens_at')
    .execute()
  return rows.map((row) => ({ stage: row.stage, opensAt: row.opens_at, closesAt: row.closes_at }))
}

type AssessmentRow = Awaited<ReturnType<typeof assessmentRow>>

/** @param lock 'share' for a save, 'update' for a step of the sheet: a step waits for running saves and they for it. */
async function assessmentRow(tx: Tx, assessmentId: string, lock: 'none' | 'share' | 'update') {
  let query = tx.selectFrom('par.assessment').selectAll().where('id', '=', assessmentId)
  if (lock === 'share') query = query.forShare()
  if (lock === 'update') query = query.forUpdate()
  const row = await query.executeTakeFirst()
  if (!row) return refuse('par.not-found')
  return row
}

export interface OpenedSheet {
  row: AssessmentRow
  set: LoadedSet
  windows: StageWindow[]
  rowsOf: (criterionId: string) => LeafRows | undefined
  /** Of the criteria whose figures come of their own accord. */
  factOf: (criterionId: string) => LeafFact | undefined
  /** What the guards of the unit's side ask about. */
  open: OpenSheet
  signedSheet: 'optional' | 'required'
}

export async function openedSheet(
  tx: Tx,
  assessmentId: string,
  lock: 'none' | 'share' | 'update' = 'none',
  hands: HandsWanted = 'every',
): Promise<OpenedSheet> {
  const row = await assessmentRow(tx, assessmentId, lock)
  const block = await tx
    .selectFrom('par.round_block as b')
    .innerJoin('par.round as r', 'r.id', 'b.round_id')
    .select(['b.set_id', 'b.with_survey', 'r.head_review as headReview', 'r.signed_sheet as signedSheet'])
    .where('b.id', '=', row.block_id)
    .executeTakeFirstOrThrow()
  const set = await loadedSet(tx, block.set_id)
  const windows = await windowsOf(tx, row.round_id)
  const sheet = { id: assessmentId, setId: set.id, withSurvey: block.with_survey }
  const states = (await sheetStates(tx, [sheet], new Map([[set.id, set]]), { hands })).get(assessmentId)
  const asked = { assessmentId, unitId: row.unit_id, roundId: row.round_id, leaves: set.leaves }
  const facts = hands === 'every' ? await leafFacts(tx, asked) : null
  const extensions = (await extensionsOf(tx, [assessmentId])).get(assessmentId) ?? []
  return {
    row,
    set,
    windows,
    rowsOf: (criterionId) => states?.get(criterionId),
    factOf: (criterionId) => facts?.get(criterionId),
    open: {
      status: row.status,
      windows,
      ...longerFor(extensions),
      headReview: block.headReview,
    },
    signedSheet: block.signedSheet,
  }
}

/** The leaves in the denominator of this unit. */
export const leavesThatApply = ({ set, rowsOf }: OpenedSheet): Leaf[] =>
  set.leaves.filter((leaf) => rowsOf(leaf.id)?.exemption == null)

/** @throws Refusal when the criterion is not a leaf of this sheet's set. */
export function leafOfSheet({ set }: OpenedSheet, criterionId: string): Leaf {
  const leaf = set.leafOf.get(criterionId)
  if (leaf) return leaf
  const node = set.nodes.find((candidate) => candidate.id === criterionId)
  return node ? refuse('par.not-a-leaf', { code: node.code }) : refuse('par.not-found')
}

export function adjustedOf(
  row: Pick<AssessmentRow, 'self_bonus' | 'self_penalty' | 'appraised_bonus' | 'appraised_penalty'>,
  view: View,
): Adjusted {
  const appraised = view !== 'self'
  return {
    bonus: (appraised ? row.appraised_bonus : null) ?? row.self_bonus,
    penalty: (appraised ? row.appraised_penalty : null) ?? row.self_penalty,
  }
}

export function figuresOf(sheet: Pick<OpenedSheet, 'row' | 'set' | 'rowsOf'>, view: View): SheetFigures {
  return sheetFigures(
    sheet.set,
    (criterionId) => sheet.rowsOf(criterionId) as LeafState | undefined,
    adjustedOf(sheet.row, view),
    view,
  )
}

/** The part of the figures that travels. */
export function indexFigures({ points, applicableMax, bonus, penalty, index }: SheetFigures) {
  return { points, applicableMax, bonus, penalty, index }
}
