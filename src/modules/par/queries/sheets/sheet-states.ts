/** What every hand says of every leaf of one sheet or of a whole round: a query for each hand, never one per sheet. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../../shared/points.ts'
import type { AppraisalEntry, Explanation, LeafHands, SelfEntry } from '../../contract.ts'
import type { HungPaper } from '../../rules/sheets/hands.ts'
import type { LoadedSet } from '../sets/loaded-set.ts'
import { importedValues, type ValueRow } from '../values/imported-from.ts'

export interface LeafRows extends Omit<LeafHands, 'evidence'> {
  evidence: HungPaper[]
}

/** By assessment, then by criterion. */
export type SheetStates = ReadonlyMap<string, ReadonlyMap<string, LeafRows>>

const pointsOrNull = (value: string | null) => (value === null ? null : pointsFromDecimal(value))

export function entryFrom(row: {
  inputs: unknown
  not_applicable: boolean
  not_applicable_reason: string
  note: string
  fact_value_id: string | null
  objection: string
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
    factValueId: row.fact_value_id,
    objection: row.objection,
    points: pointsOrNull(row.points),
    version: row.version,
    updatedByName: row.updated_by_name,
    updatedAt: row.updated_at,
  }
}

export function appraisalFrom(row: {
  outcome: 'agreed' | 'corrected' | 'kept'
  inputs: unknown
  not_applicable: boolean
  points: string | null
  reason: string
  entry_version: number
  explanation_version: number
  evidence_seen: unknown
  decision_number: string | null
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
    explanationVersion: row.explanation_version,
    evidenceSeen: row.evidence_seen as AppraisalEntry['evidenceSeen'],
    decisionNumber: row.decision_number,
    version: row.version,
    appraisedByName: row.appraised_by_name,
    appraisedAt: row.appraised_at,
  }
}

export function explanationFrom(row: {
  accepted: boolean
  text: string
  inputs: unknown
  appraisal_version: number
  evidence_seen: unknown
  version: number
  explained_by_name: string
  explained_at: string
  sent_at: string | null
}): Explanation {
  return {
    accepted: row.accepted,
    text: row.text,
    inputs: row.inputs as Explanation['inputs'],
    appraisalVersion: row.appraisal_version,
    evidenceSeen: row.evidence_seen as Explanation['evidenceSeen'],
    version: row.version,
    explainedByName: row.explained_by_name,
    explainedAt: row.explained_at,
    sentAt: row.sent_at,
  }
}

export const nothingSaid = (): LeafRows => ({
  entry: null,
  evidence: [],
  appraisal: null,
  explanation: null,
  second: null,
  council: null,
  imported: null,
  exemption: null,
})

const HAND_OF = { first: 'appraisal', second: 'second', council: 'council' } as const

/** A sheet to look at, with what decides which of its leaves count. */
export interface SheetToRead {
  id: string
  setId: string
  withSurvey: boolean
}

/** Nodes that do not apply, carried down to their leaves. */
async function layExemptions(
  tx: Tx,
  sheets: readonly SheetToRead[],
  sets: ReadonlyMap<string, LoadedSet>,
  lay: (assessmentId: string, leafId: string, exemption: NonNullable<LeafRows['exemption']>) => void,
): Promise<void> {
  const leavesOf = (setId: string) => sets.get(setId)?.leaves ?? []
  for (const { id, setId, withSurvey } of sheets) {
    if (withSurvey) continue
    for (const leaf of leavesOf(setId))
      if (leaf.assessedBy === 'survey')
        lay(id, leaf.id, { nodeId: null, reason: NO_SURVEY, approvedByName: '', approvedAt: null })
  }
  const setOf = new Map(sheets.map((sheet) => [sheet.id, sheet.setId]))
  const rows = await tx
    .selectFrom('par.exemption')
    .selectAll()
    .where('assessment_id', 'in', [...setOf.keys()])
    .execute()
  for (const row of rows) {
    const set = sets.get(setOf.get(row.assessment_id) ?? '')
    for (const leaf of set?.leavesUnder(row.criterion_id) ?? [])
      lay(row.assessment_id, leaf.id, {
        nodeId: row.criterion_id,
        reason: row.reason,
        approvedByName: row.approved_by_name,
        approvedAt: row.approved_at,
      })
  }
}

const NO_SURVEY = 'Khối này không tổ chức điều tra xã hội học trong kỳ.'

/** 'unit': what the unit's own figures rest on, and nothing of the appraisers' or the papers: a save on deadline day reads no more. */
export type HandsWanted = 'every' | 'unit'

/** Where the rows of each hand are laid. */
interface Laying {
  tx: Tx
  ids: readonly string[]
  /** Narrowed to the one criterion where one is asked for. */
  asked: RawBuilder<boolean>
  rowsOf: (assessmentId: string, criterionId: string) => LeafRows
}

async function layOfUnit({ tx, ids, asked, rowsOf }: Laying): Promise<void> {
  const entries = tx.selectFrom('par.entry').selectAll().where('assessment_id', 'in', ids).where(asked)
  for (const row of await entries.execute()) rowsOf(row.assessment_id, row.criterion_id).entry = entryFrom(row)
  const imported = tx.selectFrom('par.imported_value').selectAll().where('assessment_id', 'in', ids).where(asked)
  const values = await imported.execute()
  for (const [at, value] of (await importedValues(tx, values)).entries()) {
    const row = values[at] as ValueRow
    rowsOf(row.assessment_id, row.criterion_id).imported = value
  }
}

async function layOfOthers({ tx, ids, asked, rowsOf }: Laying): Promise<void> {
  const appraisals = tx.selectFrom('par.appraisal').selectAll().where('assessment_id', 'in', ids).where(asked)
  for (const row of await appraisals.execute())
    rowsOf(row.assessment_id, row.criterion_id)[HAND_OF[row.stage]] = appraisalFrom(row)
  // What is still being written says nothing yet.
  const explanations = tx
    .selectFrom('par.explanation')
    .selectAll()
    .where('assessment_id', 'in', ids)
    .where('sent_at', 'is not', null)
    .where(asked)
  for (const row of await explanations.execute())
    rowsOf(row.assessment_id, row.criterion_id).explanation = explanationFrom(row)
  const papers = tx
    .selectFrom('par.evidence')
    .select([
      'assessment_id',
      'criterion_id',
      'document_id as documentId',
      'document_version as documentVersion',
      'pages',
      'hand',
    ])
    .where('assessment_id', 'in', ids)
    .where(asked)
  for (const { assessment_id, criterion_id, ...paper } of await papers.execute())
    rowsOf(assessment_id, criterion_id).evidence.push(paper)
}

/** @param criterionId only this leaf. */
export async function sheetStates(
  tx: Tx,
  sheets: readonly SheetToRead[],
  sets: ReadonlyMap<string, LoadedSet>,
  { criterionId, hands = 'every' }: { criterionId?: string; hands?: HandsWanted } = {},
): Promise<SheetStates> {
  const states = new Map<string, Map<string, LeafRows>>(sheets.map(({ id }) => [id, new Map()]))
  if (sheets.length === 0) return states
  const rowsOf = (assessmentId: string, criterion: string): LeafRows => {
    const sheet = states.get(assessmentId) as Map<string, LeafRows>
    const found = sheet.get(criterion) ?? nothingSaid()
    sheet.set(criterion, found)
    return found
  }
  const asked = criterionId === undefined ? sql<boolean>`true` : sql<boolean>`criterion_id = ${criterionId}::uuid`
  const laying = { tx, ids: [...states.keys()], asked, rowsOf }
  await layOfUnit(laying)
  if (hands === 'every') await layOfOthers(laying)
  await layExemptions(tx, sheets, sets, (assessmentId, leafId, exemption) => {
    if (criterionId === undefined || leafId === criterionId) rowsOf(assessmentId, leafId).exemption = exemption
  })
  return states
}
