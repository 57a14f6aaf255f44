/** Criteria as a council has them before it: what every hand said, the state that is judged, and what each answer would give. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { LeafInputs as InputsShape } from '../../contract.ts'
import { type ParReason, problemOf, refuse, refuseIf } from '../../refusals.vi.ts'
import { type Appraisers, appraiserOf } from '../../rules/appraisal/appraiser.ts'
import { whyNotDecide, whyNotDecideLeaf } from '../../rules/appraisal/council.ts'
import { isContested } from '../../rules/appraisal/explanation.ts'
import type { LeafInputs } from '../../rules/scoring/scoring.ts'
import { workingOf } from '../../rules/scoring/working.ts'
import { isPastAppraisal } from '../../rules/sheets/assessment-state.ts'
import { isAnswered } from '../../rules/sheets/hands.ts'
import { handInWords, outcomeInWords, type Said, type SpokenHands, saidHands } from '../../rules/sheets/said-hands.ts'
import { isScoredByUnit, type Leaf } from '../../rules/sheets/self-assessment.ts'
import { type LeafState, valueOfWord, wordValue } from '../../rules/sheets/sheet-figures.ts'
import { longerFor } from '../rounds/extensions.ts'
import { roundAppraisers } from '../rounds/round-appraisers.ts'
import type { LoadedSet } from '../sets/loaded-set.ts'
import { type SheetRow, setsOf, sheetRows } from '../sheets/assessment-list.ts'
import { windowsOf } from '../sheets/opened-sheet.ts'
import { type LeafRows, nothingSaid, sheetStates } from '../sheets/sheet-states.ts'

export interface LeafAsked {
  assessmentId: string
  criterionId: string
}

/** The council words its reason when it decides. */
const ANY_REASON = '…'

const pointsOrNull = (value: number) => (value < 0 ? null : value)

function seenOf({ entry, appraisal, explanation, second, council, evidence }: LeafRows) {
  return {
    entry: entry?.version ?? 0,
    first: appraisal?.version ?? 0,
    explanation: explanation?.version ?? 0,
    second: second?.version ?? 0,
    council: council?.version ?? 0,
    papers: evidence
      .map(({ documentId, documentVersion, pages }) => `${documentId} ${documentVersion} ${pages}`)
      .toSorted(),
  }
}

const spoken = ({ hand, outcome, value, words, byName, at, papers, hasLapsed, isInForce }: Said) => ({
  hand,
  handInWords: handInWords[hand],
  outcomeInWords: outcomeInWords[outcome],
  points: pointsOrNull(value),
  words,
  byName,
  at,
  papers: papers.length,
  hasLapsed,
  isInForce,
})

/** Points if the council kept what stands, or agreed with the unit. */
function pointsIf(leaf: Leaf, rows: LeafRows, outcome: 'kept' | 'agreed'): number | null {
  const { entry, explanation, evidence } = rows
  const word = {
    outcome,
    inputs: null,
    notApplicable: false,
    entryVersion: entry?.version ?? 0,
    explanationVersion: explanation?.version ?? 0,
    evidenceSeen: evidence,
  }
  return pointsOrNull(valueOfWord(leaf, rows as LeafState, 'council', word))
}

interface Around {
  row: SheetRow
  set: LoadedSet
  leaf: Leaf
  rows: LeafRows
  appraisers: Appraisers
  closed: ParReason | null
}

function councilLeaf({ row, set, leaf, rows, appraisers, closed }: Around) {
  const node = set.nodes.find(({ id }) => id === leaf.id)
  return {
    assessmentId: row.id,
    roundId: row.round_id,
    unitId: row.unit_id,
    unitName: row.unit_name,
    blockName: row.blockName,
    isModel: row.isModel,
    criterion: { id: leaf.id, code: leaf.code, title: node?.title ?? '', maxPoints: leaf.maxPoints },
    appraiser: appraiserOf(leaf, row.unit_id, appraisers)?.unitName ?? appraisers.consolidating?.unitName ?? null,
    isContested: isContested(rows),
    isAnswered: isAnswered(rows as LeafState),
    explanation: rows.explanation?.text ?? '',
    said: saidHands(leaf, rows as SpokenHands).map(spoken),
    seen: seenOf(rows),
    pointsIf: { kept: pointsIf(leaf, rows, 'kept'), agreed: pointsIf(leaf, rows, 'agreed') },
    /** Why nothing can be decided on this sheet now. */
    closed: closed === null ? null : problemOf(closed),
    /** What inputs would give, and how. */
    pointsOf: (inputs: object) => pointsOrNull(wordValue(leaf, { inputs: inputs as LeafInputs, notApplicable: false })),
    inWords: (inputs: object) => workingOf(leaf.scoring, leaf.maxPoints, inputs as LeafInputs),
    /** @throws Refusal when a decision of this kind could not stand, for whatever reason it were taken. */
    refuseUnlessStands: (outcome: 'kept' | 'agreed' | 'corrected', inputs: object | null) => {
      const given = inputs === null ? null : InputsShape.safeParse(inputs)
      if (given?.success === false) return refuse('par.inputs-of-other-kind')
      const answer =
        outcome === 'corrected'
          ? { outcome, inputs: given?.data ?? null, notApplicable: false, reason: ANY_REASON }
          : { outcome, reason: ANY_REASON }
      refuseIf(whyNotDecideLeaf(leaf, answer, rows as LeafState))
    },
  }
}

export type CouncilLeaf = ReturnType<typeof councilLeaf>

async function around(tx: Tx, now: Date, rows: readonly SheetRow[]) {
  const sets = await setsOf(tx, rows)
  const states = await sheetStates(tx, rows, sets)
  const rounds = new Map<string, { appraisers: Appraisers; windows: Awaited<ReturnType<typeof windowsOf>> }>()
  for (const roundId of new Set(rows.map((row) => row.round_id)))
    rounds.set(roundId, { appraisers: await roundAppraisers(tx, roundId), windows: await windowsOf(tx, roundId) })
  return (row: SheetRow, choose: (leaf: Leaf, rows: LeafRows) => boolean): CouncilLeaf[] => {
    const set = sets.get(row.setId) as LoadedSet
    const { appraisers, windows } = rounds.get(row.round_id) as NonNullable<ReturnType<typeof rounds.get>>
    const closed = whyNotDecide({ status: row.status, windows, ...longerFor(row.extensions) }, now)
    return set.leaves.flatMap((leaf) => {
      const said = states.get(row.id)?.get(leaf.id) ?? nothingSaid()
      return choose(leaf, said) ? [councilLeaf({ row, set, leaf, rows: said, appraisers, closed })] : []
    })
  }
}

/** In the order asked for; what is not there is not among them. */
export async function councilLeaves(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  asked: readonly LeafAsked[],
): Promise<CouncilLeaf[]> {
  if (asked.length === 0) return []
  const wanted = Map.groupBy(asked, ({ assessmentId }) => assessmentId)
  const rows = await sheetRows(tx, { assessmentIds: [...wanted.keys()] })
  const leavesOf = await around(tx, now, rows)
  const found = rows.flatMap((row) =>
    leavesOf(row, ({ id }) => wanted.get(row.id)?.some(({ criterionId }) => criterionId === id) === true),
  )
  return asked.flatMap(({ assessmentId, criterionId }) =>
    found.filter((leaf) => leaf.assessmentId === assessmentId && leaf.criterion.id === criterionId),
  )
}

/** What units of a round contest, answered or not: until it is published the council may take it up. */
export async function disputedLeaves({ tx, now }: Pick<Call, 'tx' | 'now'>, roundId: string): Promise<CouncilLeaf[]> {
  const rows = await sheetRows(tx, { roundId, statuses: ['explained', 'settled'] })
  const leavesOf = await around(tx, now, rows)
  return rows.flatMap((row) => leavesOf(row, (_, said) => isContested(said) && said.exemption === null))
}

/** Sheets past their appraisal with the criteria units score, for what no unit contested. */
export async function leavesToBring(tx: Tx, roundId: string) {
  const rows = (await sheetRows(tx, { roundId })).filter(
    ({ status }) => status !== 'published' && isPastAppraisal(status),
  )
  const sets = await setsOf(tx, rows)
  return {
    sheets: rows.map((row) => ({ assessmentId: row.id, unitName: row.unit_name, setId: row.setId })),
    criteria: [...sets.values()].flatMap((set) =>
      set.leaves.filter(isScoredByUnit).map(({ id, code }) => ({
        id,
        setId: set.id,
        code,
        title: set.nodes.find((node) => node.id === id)?.title ?? '',
      })),
    ),
  }
}
