/** What came after the first appraisal in the demo: explanations being written, sent, answered, settled; words between the two sides. */
import { appraiseAgain } from '../../modules/par/actions/appraisal/appraise-again.ts'
import { settleAppraisal } from '../../modules/par/actions/appraisal/settle-appraisal.ts'
import { saveExplanation } from '../../modules/par/actions/explanation/save-explanation.ts'
import { sendExplanation } from '../../modules/par/actions/explanation/send-explanation.ts'
import { writeAsAppraiser, writeAsUnit } from '../../modules/par/actions/explanation/write-message.ts'
import type { Call } from '../../platform/http/call.ts'
import type { DemoUnits, Person } from './seed-people.ts'
import { type Seeding, scorer } from './seeding.ts'

const HOUR = 3_600_000
const TEXTS = [
  'Nhiệm vụ đã hoàn thành trước ngày 31/12, báo cáo gửi kèm; đề nghị tính đủ (giả định).',
  'Văn bản được gia hạn theo thông báo của UBND tỉnh; đề nghị xem lại (giả định).',
  'Số liệu đối chiếu thiếu hồ sơ của hai phòng trực thuộc; đơn vị gửi bảng đầy đủ (giả định).',
] as const

/** How far each sheet has come: 0 being written, 1 sent, 2 partly answered, 3 settled. */
const STAGES = [2, 3, 0, 1, 2, 3] as const

interface AppraisedSheet {
  id: string
  unitId: number
}

/** @returns criteria that the first appraisal corrected, in the order of the set. */
async function corrected({ tx }: Seeding, assessmentId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('par.appraisal as a')
    .innerJoin('par.criterion as c', 'c.id', 'a.criterion_id')
    .select('a.criterion_id')
    .where('a.assessment_id', '=', assessmentId)
    .where('a.stage', '=', 'first')
    .where('a.outcome', '=', 'corrected')
    .orderBy('c.position')
    .execute()
  return rows.map((row) => row.criterion_id)
}

/** The actions ask for no more of a call than who acts, when, and in which transaction. */
const callOf = ({ tx }: Seeding, { id, fullName }: Person, unitId: number, now: Date) =>
  ({ tx, actor: { accountId: id, fullName, unitId }, now }) as Call

async function tellStory(seeding: Seeding, sheet: AppraisedSheet, units: DemoUnits, stage: number, now: Date) {
  const { id: assessmentId, unitId } = sheet
  const at = (hours: number) => new Date(now.getTime() - hours * HOUR)
  const unit = (hours: number) => callOf(seeding, scorer(seeding.people, unitId), unitId, at(hours))
  const office = (hours: number) => callOf(seeding, seeding.people.appraiser, units.homeAffairs.unitId, at(hours))
  const criteria = (await corrected(seeding, assessmentId)).slice(0, TEXTS.length)
  const [first] = criteria
  if (first === undefined) return
  for (const [place, criterionId] of criteria.entries())
    await saveExplanation(unit(20), {
      assessmentId,
      criterionId,
      version: 0,
      accepted: false,
      text: TEXTS[place] as string,
      inputs: null,
    })
  const leaf = { assessmentId, criterionId: first }
  await writeAsUnit(unit(19), { ...leaf, text: 'Xin cho biết thiếu tài liệu nào để đơn vị bổ sung.' })
  await writeAsAppraiser(office(18), { ...leaf, text: 'Đề nghị bổ sung bảng kết quả có xác nhận của từng phòng.' })
  if (stage < 1) return
  await sendExplanation(unit(17), { assessmentId })
  if (stage < 2) return
  for (const [place, criterionId] of (stage === 2 ? criteria.slice(0, 1) : criteria).entries())
    await appraiseAgain(office(4), {
      assessmentId,
      criterionId,
      version: 0,
      outcome: place === 0 ? 'agreed' : 'kept',
      inputs: null,
      notApplicable: false,
      reason: place === 0 ? '' : 'Tài liệu bổ sung ban hành sau thời hạn của nhiệm vụ (giả định).',
    })
  if (stage === 3) await settleAppraisal(office(2), { assessmentId })
}

/** @param sheets appraised ones, those of departments first. */
export async function seedExplanations(
  seeding: Seeding,
  sheets: readonly AppraisedSheet[],
  units: DemoUnits,
  now: Date,
): Promise<void> {
  for (const [place, stage] of STAGES.entries()) {
    const sheet = sheets[place]
    if (sheet) await tellStory(seeding, sheet, units, stage, now)
  }
}
