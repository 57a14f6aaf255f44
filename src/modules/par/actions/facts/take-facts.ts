/** The unit takes computed figures as its own: entries of its hand, each naming the figure it took. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { decimalFromPoints } from '../../../../shared/points.ts'
import type { FactShown, par } from '../../contract.ts'
import {
  figuresOf,
  indexFigures,
  leafOfSheet,
  type OpenedSheet,
  openedSheet,
} from '../../queries/sheets/opened-sheet.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { type LeafInputs, scoreLeaf } from '../../rules/scoring/scoring.ts'
import { type Leaf, whyNotEdit } from '../../rules/sheets/self-assessment.ts'
import { keepOver } from '../sheets/keep-over.ts'
import { refuseStale } from '../sheets/refuse-stale.ts'

type Taking = Pick<Call, 'tx' | 'actor' | 'now'>

/** What a criterion takes of a figure, as an entry; what was noted stays. */
export async function takeFact(
  { tx, actor, now }: Taking,
  sheet: OpenedSheet,
  leaf: Leaf,
  { version, valueId, inputs }: { version: number; valueId: string; inputs: NonNullable<FactShown['inputs']> },
): Promise<boolean> {
  const score = scoreLeaf(leaf.scoring, leaf.maxPoints, inputs as LeafInputs)
  const written = await keepOver(tx, 'par.entry', {
    at: { assessment_id: sheet.row.id, criterion_id: leaf.id },
    version,
    values: {
      inputs: JSON.stringify(inputs),
      not_applicable: false,
      not_applicable_reason: '',
      note: sheet.rowsOf(leaf.id)?.entry?.note ?? '',
      objection: '',
      fact_value_id: valueId,
      points: 'points' in score ? decimalFromPoints(score.points) : null,
      updated_by: actor.accountId,
      updated_by_name: actor.fullName,
      updated_at: now.toISOString(),
    },
  })
  return written !== undefined
}

export async function takeFacts(call: Call, { assessmentId, leaves }: InputOf<typeof par.takeFacts>) {
  const sheet = await openedSheet(call.tx, assessmentId, 'update')
  refuseIf(whyNotEdit(sheet.open, call.now))
  for (const { criterionId, version, valueId } of leaves) {
    const leaf = leafOfSheet(sheet, criterionId)
    const rows = sheet.rowsOf(criterionId)
    if (rows?.exemption != null) refuse('par.exempt', { code: leaf.code }, leaf.id)
    const now = sheet.factOf(criterionId)?.now
    if (now?.inputs == null) return refuse('par.fact-none', { code: leaf.code }, leaf.id)
    if (now.valueId !== valueId) refuse('par.fact-moved', { code: leaf.code }, leaf.id)
    // Sent twice, or taken already: what was meant is there.
    if (rows?.entry?.factValueId === valueId) continue
    const entry = rows?.entry
    if (!(await takeFact(call, sheet, leaf, { version, valueId, inputs: now.inputs })))
      refuseStale(leaf, entry ? { by: entry.updatedByName, at: entry.updatedAt } : undefined)
  }
  const after = await openedSheet(call.tx, assessmentId)
  return { taken: leaves.length, self: indexFigures(figuresOf(after, 'self')) }
}
