/** Saves one criterion of a sheet: inputs, never points. Each criterion has a version of its own, so two people on one sheet never overwrite each other. */

import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { decimalFromPoints } from '../../../../shared/points.ts'
import type { SelfEntry as KeptEntry, par } from '../../contract.ts'
import { figuresOf, indexFigures, leafOfSheet, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { entryFrom, nothingSaid } from '../../queries/sheets/sheet-states.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { scoreLeaf } from '../../rules/scoring/scoring.ts'
import { isSame } from '../../rules/sets/same.ts'
import { type Leaf, type SelfEntry, whyNotEdit, whyNotScore } from '../../rules/sheets/self-assessment.ts'
import { keepOver } from './keep-over.ts'
import { refuseStale } from './refuse-stale.ts'

/** Points to keep beside the inputs; null when the criterion does not apply or has no inputs yet. */
function pointsToKeep(leaf: Leaf, { inputs, notApplicable }: SelfEntry): string | null {
  if (notApplicable || inputs === null) return null
  const score = scoreLeaf(leaf.scoring, leaf.maxPoints, inputs)
  return 'points' in score ? decimalFromPoints(score.points) : null
}

/** What was taken as computed stays so while its inputs do: a note changes nothing of it. */
const takenStill = (before: KeptEntry | null | undefined, given: SelfEntry): string | null =>
  before?.factValueId != null && !given.notApplicable && isSame(before.inputs, given.inputs) ? before.factValueId : null

interface EntryValues {
  inputs: string | null
  not_applicable: boolean
  not_applicable_reason: string
  note: string
  objection: string
  updated_by: string
}

/** The answer to a save was lost on the way and the page sends it again: what is kept is what was meant. */
async function sameSaveBefore(tx: Tx, assessmentId: string, criterionId: string, values: EntryValues) {
  return tx
    .selectFrom('par.entry')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', criterionId)
    .where('updated_by', '=', values.updated_by)
    .where('not_applicable', '=', values.not_applicable)
    .where('not_applicable_reason', '=', values.not_applicable_reason)
    .where('note', '=', values.note)
    .where('objection', '=', values.objection)
    .where(sql<boolean>`inputs is not distinct from ${values.inputs}::jsonb`)
    .executeTakeFirst()
}

export async function saveEntry(
  { tx, actor, now }: Call,
  { assessmentId, criterionId, version, ...given }: InputOf<typeof par.saveEntry>,
) {
  const sheet = await openedSheet(tx, assessmentId, 'share', 'unit')
  refuseIf(whyNotEdit(sheet.open, now))
  const leaf = leafOfSheet(sheet, criterionId)
  if (sheet.rowsOf(criterionId)?.exemption != null) refuse('par.exempt', { code: leaf.code })
  refuseIf(whyNotScore(leaf, given))
  const values = {
    inputs: given.inputs === null ? null : JSON.stringify(given.inputs),
    not_applicable: given.notApplicable,
    not_applicable_reason: given.notApplicableReason,
    note: given.note,
    objection: given.objection,
    fact_value_id: takenStill(sheet.rowsOf(criterionId)?.entry, given),
    points: pointsToKeep(leaf, given),
    updated_by: actor.accountId,
    updated_by_name: actor.fullName,
    updated_at: now.toISOString(),
  }
  const at = { assessment_id: assessmentId, criterion_id: criterionId }
  const written = await keepOver(tx, 'par.entry', { at, version, values })
  const saved = written ?? (await sameSaveBefore(tx, assessmentId, criterionId, values))
  if (!saved) {
    const other = await tx
      .selectFrom('par.entry')
      .select(['updated_by_name as by', 'updated_at as at'])
      .where('assessment_id', '=', assessmentId)
      .where('criterion_id', '=', criterionId)
      .executeTakeFirst()
    return refuseStale(leaf, other)
  }
  const entry = entryFrom(saved)
  const before = sheet.rowsOf
  const rowsOf = (id: string) => (id === criterionId ? { ...(before(id) ?? nothingSaid()), entry } : before(id))
  return { entry, self: indexFigures(figuresOf({ ...sheet, rowsOf }, 'self')) }
}
