/**
 * Computed figures of this year's round: asked some weeks ago, when two sheets were sent, and again today, so that what is known has
 * moved on since. Those of the sample department wait to be taken.
 */
import { appraiseEntry } from '../../modules/par/actions/appraisal/appraise-entry.ts'
import { saveEntry } from '../../modules/par/actions/sheets/save-entry.ts'
import { submitAssessment } from '../../modules/par/actions/sheets/submit-assessment.ts'
import { isFactLeaf } from '../../modules/par/queries/facts/leaf-facts.ts'
import { type OpenedSheet, openedSheet } from '../../modules/par/queries/sheets/opened-sheet.ts'
import type { Actor, Call, Tx } from '../../platform/http/call.ts'
import { POINT } from '../../shared/points.ts'
import { accountNamed } from './as-account.ts'
import { askSources, stepsAt } from './seed-facts.ts'
import { ROUND_NOW, SENT } from './seed-round-now.ts'
import type { DemoGround } from './seeding.ts'

const SENT_AGO = 20
const OBJECTION = 'Báo cáo quý II đã gửi bằng văn bản giấy, chưa ghi vào chương trình (dữ liệu giả định).'
const OVERRIDE = 'Đối chiếu hồ sơ nhiệm vụ: một nhiệm vụ báo cáo sau hạn, tính lại theo biên bản (dữ liệu giả định).'
const OBJECTED = '1.2.1'
const OVERRIDDEN = '1.5'

interface Sheet {
  id: string
  unitId: number
  unitName: string
}

const sheetsOfRound = (tx: Tx, roundId: string): Promise<Sheet[]> =>
  tx
    .selectFrom('par.assessment')
    .select(['id', 'unit_id as unitId', 'unit_name as unitName'])
    .where('round_id', '=', roundId)
    .execute()

/** What was drawn for them gives way: nobody has touched them. */
async function untouch(tx: Tx, sheet: OpenedSheet): Promise<void> {
  const ids = sheet.set.leaves.filter(isFactLeaf).map(({ id }) => id)
  await tx.deleteFrom('par.entry').where('assessment_id', '=', sheet.row.id).where('criterion_id', 'in', ids).execute()
}

const leafCoded = ({ set }: OpenedSheet, code: string) => {
  const leaf = set.leaves.find((one) => one.code === code)
  if (!leaf) throw new Error(`no criterion ${code}`)
  return leaf
}

/** No report was missing, with the reason. */
async function object(call: Call, sheet: OpenedSheet): Promise<void> {
  const leaf = leafCoded(sheet, OBJECTED)
  const inputs = sheet.factOf(leaf.id)?.now?.inputs
  if (inputs?.type !== 'deduct') return
  await saveEntry(call, {
    assessmentId: sheet.row.id,
    criterionId: leaf.id,
    version: 0,
    objection: OBJECTION,
    note: '',
    inputs: { ...inputs, counts: inputs.counts.map(() => 0) },
    notApplicable: false,
    notApplicableReason: '',
  })
}

/** The appraiser's own figure over the computed one the unit took. */
async function override(call: Call, sheet: OpenedSheet): Promise<void> {
  const leaf = leafCoded(sheet, OVERRIDDEN)
  const inputs = sheet.rowsOf(leaf.id)?.entry?.inputs
  if (inputs?.type !== 'ratio' || inputs.b === 0) return
  await appraiseEntry(call, {
    assessmentId: sheet.row.id,
    criterionId: leaf.id,
    version: 0,
    outcome: 'corrected' as const,
    inputs: { ...inputs, b: Math.max(0, inputs.b - POINT) },
    notApplicable: false,
    reason: OVERRIDE,
  })
}

const personOf = (tx: Tx, role: string, unitId: number): Promise<Actor> =>
  tx
    .selectFrom('identity.account')
    .select(['id as accountId', 'full_name as fullName', 'unit_id as unitId'])
    .where('unit_id', '=', unitId)
    .where('user_name', 'like', `${role}.%`)
    .executeTakeFirstOrThrow()

/** One took every figure, one objects; of the others nothing is touched. */
async function send(call: Call, { id, unitId, unitName }: Sheet): Promise<void> {
  const { tx } = call
  const sheet = await openedSheet(tx, id)
  await untouch(tx, sheet)
  if (!SENT.includes(unitName)) return
  if (unitName !== SENT[0])
    await object({ ...call, actor: await personOf(tx, 'tucham', unitId) }, await openedSheet(tx, id))
  await submitAssessment({ ...call, actor: await personOf(tx, 'lanhdao', unitId) }, { assessmentId: id })
}

export async function seedFiguresNow(ground: DemoGround, now: Date): Promise<void> {
  const sentAt = new Date(now.getTime() - SENT_AGO * 86_400_000)
  const [then, today] = [stepsAt(ground, sentAt), stepsAt(ground, now)]
  const { id: roundId } = await then(({ tx }) =>
    tx.selectFrom('par.round').select('id').where('name', '=', ROUND_NOW).executeTakeFirstOrThrow(),
  )
  await askSources(ground, roundId, sentAt)
  const sheets = await then(({ tx }) => sheetsOfRound(tx, roundId))
  for (const sheet of sheets) await then((call) => send(call, sheet))
  await askSources(ground, roundId, now)
  const first = sheets.find(({ unitName }) => unitName === SENT[0])
  if (!first) throw new Error(`no sheet of ${SENT[0]}`)
  await today(async (call) =>
    override({ ...call, actor: await accountNamed(call.tx, 'thamdinh') }, await openedSheet(call.tx, first.id)),
  )
}
