/** What waits for the appraiser: sheets by unit, with what of each falls to his own unit. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import type { Appraisers, AssessmentSummary, par } from '../../contract.ts'
import { consolidatorOf } from '../../rules/appraisal/appraiser.ts'
import { papersOfSheets } from '../evidence/papers-of-sheets.ts'
import { roundAppraisers } from '../rounds/round-appraisers.ts'
import type { LoadedSet } from '../sets/loaded-set.ts'
import { type SheetRow, setsOf, sheetRows, summaryOf } from '../sheets/assessment-list.ts'
import { sheetStates } from '../sheets/sheet-states.ts'
import { partOfUnit } from './part-of-unit.ts'
import { unreadMessages } from './unread-messages.ts'

type Queued = OutputOf<typeof par.appraisalQueue>['assessments'][number]

const STATUSES: readonly AssessmentSummary['status'][] = [
  'submitted',
  'explained',
  'returned',
  'draft',
  'appraised',
  'settled',
]

/** By round: when the part of the appraiser closes in either appraisal. */
async function closings(tx: Tx, roundIds: readonly string[]) {
  const rows = await tx
    .selectFrom('par.round_window')
    .select(['round_id', 'stage', 'closes_at'])
    .where('round_id', 'in', roundIds)
    .where('stage', 'in', ['appraisal', 'second-appraisal'])
    .execute()
  return ({ round_id, status }: SheetRow) => {
    const stage = status === 'explained' || status === 'settled' ? 'second-appraisal' : 'appraisal'
    return rows.find((row) => row.round_id === round_id && row.stage === stage)?.closes_at ?? null
  }
}

export async function appraisalQueue({ tx, actor }: Call, { roundId }: InputOf<typeof par.appraisalQueue>) {
  const rows = await sheetRows(tx, { statuses: STATUSES, ...(roundId !== undefined && { roundId }) })
  if (rows.length === 0) return { assessments: [] }
  const sets = await setsOf(tx, rows)
  const states = await sheetStates(tx, rows, sets)
  const papersOf = await papersOfSheets(tx, rows)
  const roundIds = [...new Set(rows.map((row) => row.round_id))]
  const closesAt = await closings(tx, roundIds)
  const unread = await unreadMessages(
    tx,
    actor.accountId,
    rows.map(({ id }) => id),
  )
  const appraisersOf = new Map<string, Appraisers>()
  for (const id of roundIds) appraisersOf.set(id, await roundAppraisers(tx, id))
  return {
    assessments: rows.flatMap((row): Queued[] => {
      const set = sets.get(row.setId) as LoadedSet
      const appraisers = appraisersOf.get(row.round_id) as Appraisers
      const { falling, mine, mineDone } = partOfUnit(row, set, states.get(row.id), actor.unitId, appraisers)
      const consolidator = consolidatorOf(row.unit_id, appraisers)
      const ownUnit = row.unit_id === actor.unitId
      // A body is shown the sheets in which something is its own to appraise.
      if (consolidator !== null && consolidator.unitId !== actor.unitId && falling.length === 0 && !ownUnit) return []
      const summary = summaryOf(row, set, states.get(row.id), papersOf(row.id))
      const toRead = unread.filter(
        ({ assessmentId, criterionId, side }) =>
          assessmentId === row.id && side === 'unit' && falling.some(({ id }) => id === criterionId),
      ).length
      return [{ ...summary, ownUnit, mine, mineDone, unread: toRead, appraisalCloses: closesAt(row) }]
    }),
  }
}
