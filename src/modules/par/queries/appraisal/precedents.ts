/** How the same criterion was decided for others: in this round, and in earlier years along the mapping. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { CriterionNode, Precedent, par } from '../../contract.ts'
import { byLikeness, unlikeness } from '../../rules/appraisal/precedent.ts'
import type { LeafInputs } from '../../rules/scoring/scoring.ts'
import { workingOf } from '../../rules/scoring/working.ts'
import { isDecided, isSettledBy, type Word, wordInForce, wordOfUnit } from '../../rules/sheets/hands.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'
import { type LeafState, leafValue, wordValue } from '../../rules/sheets/sheet-figures.ts'
import type { LoadedSet } from '../sets/loaded-set.ts'
import { type SheetRow, setsOf, sheetRows } from '../sheets/assessment-list.ts'
import { leafOfSheet, openedSheet } from '../sheets/opened-sheet.ts'
import { type LeafRows, nothingSaid, sheetStates } from '../sheets/sheet-states.ts'
import { type SameCriterion, sameCriteria } from './same-criterion.ts'

const known = (value: number): number | null => (value < 0 ? null : value)

const workingIn = ({ scoring, maxPoints }: Leaf, word: Word | null): string =>
  word?.inputs ? workingOf(scoring, maxPoints, word.inputs) : ''

/** The last hand that decided it, of what stands there now: the council, or else the second appraisal. */
function deciding(rows: LeafRows) {
  const hands = rows as LeafState
  if (rows.council && isDecided(hands)) return { hand: 'council' as const, word: rows.council }
  if (rows.second && isSettledBy('second', hands)) return { hand: 'second' as const, word: rows.second }
  return null
}

/** What is asked about: its round, its rule, and what the unit holds to. */
interface Asked {
  roundId: string
  leaf: Leaf
  claimed: LeafInputs | null
}

function precedentOf(asked: Asked, one: SameCriterion, row: SheetRow, set: LoadedSet, rows: LeafRows): Precedent[] {
  const decided = deciding(rows)
  const leaf = set.leafOf.get(one.criterionId)
  const node = set.nodes.find(({ id }) => id === one.criterionId) as CriterionNode
  if (decided === null || leaf === undefined || rows.exemption !== null) return []
  const { hand, word } = decided
  const state = rows as LeafState
  const claimed = wordOfUnit(state)
  const isSame = one.criterionId === asked.leaf.id
  // Levels and items of another year's rule are others, though they may be numbered alike.
  const comparable = isSame || leaf.scoring.type === 'ratio'
  return [
    {
      assessmentId: row.id,
      unitId: row.unit_id,
      unitName: row.unit_name,
      roundName: row.roundName,
      year: row.year,
      sameRound: row.round_id === asked.roundId,
      code: node.code,
      title: node.title,
      maxPoints: node.maxPoints,
      isPart: one.isPart,
      hand,
      outcome: word.outcome,
      claimedInputs: (claimed?.inputs ?? null) as Precedent['claimedInputs'],
      claimedWorking: workingIn(leaf, claimed),
      claimedPoints: known(wordValue(leaf, claimed)),
      firstPoints: known(leafValue(leaf, state, 'first')),
      decidedWorking: workingIn(leaf, wordInForce(state, 'appraised')),
      decidedPoints: word.points,
      reason: word.reason,
      decisionNumber: word.decisionNumber,
      decidedByName: word.appraisedByName,
      decidedAt: word.appraisedAt,
      unlikeness: comparable ? unlikeness(leaf.scoring, asked.claimed, claimed?.inputs ?? null) : null,
    },
  ]
}

/** The sheets on which a second appraisal or the council spoke of the criterion. */
async function sheetsSpokenOf(tx: Tx, criterionId: string, except: string): Promise<SheetRow[]> {
  const found = await tx
    .selectFrom('par.appraisal')
    .select('assessment_id as id')
    .distinct()
    .where('criterion_id', '=', criterionId)
    .where('stage', 'in', ['second', 'council'])
    .where('assessment_id', '!=', except)
    .execute()
  return found.length === 0 ? [] : sheetRows(tx, { assessmentIds: found.map(({ id }) => id) })
}

export async function precedentsOf(tx: Tx, assessmentId: string, criterionId: string): Promise<Precedent[]> {
  const sheet = await openedSheet(tx, assessmentId)
  const leaf = leafOfSheet(sheet, criterionId)
  const own = (sheet.rowsOf(criterionId) ?? nothingSaid()) as LeafState
  const asked = { roundId: sheet.row.round_id, leaf, claimed: wordOfUnit(own)?.inputs ?? null }
  const found: Precedent[] = []
  for (const one of await sameCriteria(tx, sheet.set.id, criterionId)) {
    const rows = await sheetsSpokenOf(tx, one.criterionId, assessmentId)
    const sets = await setsOf(tx, rows)
    const states = await sheetStates(tx, rows, sets, { criterionId: one.criterionId })
    for (const row of rows)
      found.push(
        ...precedentOf(
          asked,
          one,
          row,
          sets.get(row.setId) as LoadedSet,
          states.get(row.id)?.get(one.criterionId) ?? nothingSaid(),
        ),
      )
  }
  return found.toSorted(byLikeness)
}

export const precedents = async (
  { tx }: Call,
  { assessmentId, criterionId }: InputOf<typeof par.precedents>,
): Promise<{ precedents: Precedent[] }> => ({ precedents: await precedentsOf(tx, assessmentId, criterionId) })
