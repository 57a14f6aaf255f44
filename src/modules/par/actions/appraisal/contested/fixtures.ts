/** Sheets of several units brought to where their explanations have been sent, one criterion contested on each. */
import type { Client, House } from '../../../../../../tests/support/house.ts'
import { par } from '../../../contract.ts'
import { type BodyRound, fillSheet } from '../fixtures.ts'

/** Of a ratio out of twenty: what the unit entered, what the first appraisal made of it, what the explanation holds to. */
export interface Contest {
  unitId: number
  code: string
  entered: number
  first: number
  held: number
}

export interface ContestedSheet {
  assessmentId: string
  criterionId: string
  unitId: number
  scorer: Client & { accountId: string }
  head: Client & { accountId: string }
}

export const ofTwenty = (b: number) => ({ type: 'ratio' as const, a: 200_000, b: b * 10_000 })

/** Leaves the clock in the time of explanation. */
export async function contestedSheets(
  house: House,
  round: BodyRound,
  contests: readonly Contest[],
): Promise<ContestedSheet[]> {
  const { assessments } = await round.admin.call(par.assessments, { roundId: round.roundId })
  const sheets: ContestedSheet[] = []
  for (const { unitId, code, entered } of contests) {
    const assessmentId = assessments.find((sheet) => sheet.unitId === unitId)?.id as string
    const person = (role: string) => house.person({ unitId, grants: [{ role, unitId }] })
    const sheet = {
      assessmentId,
      criterionId: round.leaf(code),
      unitId,
      scorer: await person('par-scorer'),
      head: await person('par-head'),
    }
    await fillSheet(sheet.scorer, assessmentId, { [code]: ofTwenty(entered) })
    await sheet.head.call(par.submitAssessment, { assessmentId })
    sheets.push(sheet)
  }
  round.to('appraisal')
  for (const [at, { assessmentId, criterionId }] of sheets.entries()) {
    await round.consolidator.call(par.appraiseEntry, {
      assessmentId,
      criterionId,
      version: 0,
      outcome: 'corrected',
      inputs: ofTwenty(contests[at]?.first as number),
      reason: 'Đối chiếu hệ thống theo dõi nhiệm vụ',
    })
    await round.consolidator.call(par.agreeRemaining, { assessmentId })
    await round.consolidator.call(par.closeAppraisal, { assessmentId })
  }
  round.to('explanation')
  for (const [at, { assessmentId, criterionId, scorer, head }] of sheets.entries()) {
    const held = ofTwenty(contests[at]?.held as number)
    const text = 'Nhiệm vụ hoàn thành trong hạn, có biên bản nghiệm thu kèm theo'
    await scorer.call(par.saveExplanation, {
      assessmentId,
      criterionId,
      version: 0,
      accepted: false,
      text,
      inputs: held,
    })
    await head.call(par.sendExplanation, { assessmentId })
  }
  return sheets
}
