/** A word of either side on a criterion; the other side hears of it. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { events } from '../../notices.vi.ts'
import { roundAppraisers } from '../../queries/rounds/round-appraisers.ts'
import { leafOfSheet, type OpenedSheet, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { appraiserOf } from '../../rules/appraisal/appraiser.ts'
import { whyNotWrite } from '../../rules/appraisal/message.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'
import { tellAppraisers } from '../appraisal/tell-appraisers.ts'
import { tellUnit } from '../sheets/tell-unit.ts'

type Writing = InputOf<typeof par.writeAsUnit>

async function keepMessage(
  { tx, actor, now }: Call,
  { assessmentId, criterionId, text }: Writing,
  side: 'unit' | 'appraiser',
): Promise<{ sheet: OpenedSheet; leaf: Leaf }> {
  const sheet = await openedSheet(tx, assessmentId, 'share')
  const leaf = leafOfSheet(sheet, criterionId)
  refuseIf(whyNotWrite({ side, status: sheet.row.status, unitId: sheet.row.unit_id, writerUnitId: actor.unitId }))
  await tx
    .insertInto('par.message')
    .values({
      assessment_id: assessmentId,
      criterion_id: criterionId,
      text,
      side,
      written_by: actor.accountId,
      written_by_name: actor.fullName,
      written_at: now.toISOString(),
    })
    .execute()
  return { sheet, leaf }
}

const told = ({ actor }: Call, { row }: OpenedSheet, { code }: Leaf, text: string) => ({
  kind: 'message' as const,
  ...events.message(row.unit_name, code, actor.fullName, text),
})

export async function writeAsUnit(call: Call, message: Writing) {
  const { sheet, leaf } = await keepMessage(call, message, 'unit')
  const { row } = sheet
  const responsible = appraiserOf(leaf, row.unit_id, await roundAppraisers(call.tx, row.round_id))
  await tellAppraisers(call, row, [responsible], 'message', told(call, sheet, leaf, message.text), leaf.code)
  return { done: true as const }
}

export async function writeAsAppraiser(call: Call, message: Writing) {
  const { sheet, leaf } = await keepMessage(call, message, 'appraiser')
  await tellUnit(call, sheet.row, 'message', told(call, sheet, leaf, message.text), leaf.code)
  return { done: true as const }
}
