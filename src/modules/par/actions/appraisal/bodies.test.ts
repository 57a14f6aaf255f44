import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { par } from '../../contract.ts'
import { ownLeaves } from '../../fixtures.ts'
import { aBodyRound, type BodyRound, fillSheet } from './fixtures.ts'

let house: House
let round: BodyRound

beforeAll(async () => {
  house = await openHouse()
  round = await aBodyRound(house)
  await fillSheet(round.scorer, round.sheetId)
  await round.head.call(par.submitAssessment, { assessmentId: round.sheetId })
  await house.owner.query(`update par.assessment set status = 'submitted' where id = $1`, [round.officeSheetId])
  round.to('appraisal')
})
afterAll(() => house.close())

const refused = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error as Refused).problems[0],
  )
const reason = async (work: Promise<unknown>) => (await refused(work))?.reason ?? null
const agree = (client: Client, code: string, assessmentId = round.sheetId) =>
  client.call(par.appraiseEntry, { assessmentId, criterionId: round.leaf(code), version: 0, outcome: 'agreed' })

test('a body appraises its own criteria; elsewhere it is told whose they are', async () => {
  expect((await agree(round.justice, '2.1.1')).appraisal.appraisedByName).toBe('Đỗ Văn Pháp')
  const told = await refused(agree(round.justice, '1.1.1'))
  expect(told?.reason).toBe('par.other-body')
  expect(told?.sentence).toContain('Sở Nội vụ')
  expect((await refused(agree(round.substitute, '2.1.2')))?.sentence).toContain('Sở Tư pháp')
})

test('whoever consolidates may appraise any criterion of the others, and nobody his own unit’s', async () => {
  await agree(round.consolidator, '2.1.2')
  await agree(round.consolidator, '1.1.1')
  expect(await reason(agree(round.consolidator, '2.1.1', round.officeSheetId))).toBe('par.own-unit')
})

test('where the consolidating unit would judge itself, the substitute does; the body keeps its part', async () => {
  const scorer = await house.person({
    unitId: round.units.office,
    grants: [{ role: 'par-scorer', unitId: round.units.office }],
  })
  await house.owner.query(`update par.assessment set status = 'draft' where id = $1`, [round.officeSheetId])
  round.to('self-assessment')
  await fillSheet(scorer, round.officeSheetId)
  await house.owner.query(`update par.assessment set status = 'submitted' where id = $1`, [round.officeSheetId])
  round.to('appraisal')
  await agree(round.substitute, '1.1.1', round.officeSheetId)
  await agree(round.justice, '2.1.1', round.officeSheetId)
  const { agreed } = await round.substitute.call(par.agreeRemaining, { assessmentId: round.officeSheetId })
  expect(agreed).toBeGreaterThan(40)
  await round.substitute.call(par.closeAppraisal, { assessmentId: round.officeSheetId })
})

test('only whoever consolidates returns, agrees with the rest, closes and settles; a body lacks the permission', async () => {
  const { sheetId: assessmentId } = round
  const doors = (client: Client) => [
    client.call(par.agreeRemaining, { assessmentId }),
    client.call(par.returnForSupplement, { assessmentId, reason: 'bổ sung tài liệu' }),
    client.call(par.closeAppraisal, { assessmentId }),
    client.call(par.settleAppraisal, { assessmentId }),
  ]
  const answers = (client: Client) => Promise.all(doors(client).map(reason))
  expect(new Set(await answers(round.justice))).toEqual(new Set(['access.not-permitted']))
  expect(new Set(await answers(round.substitute))).toEqual(new Set(['par.other-consolidator']))
})

test('agreeing with the rest of a sheet leaves out what is excepted', async () => {
  const { sheetId: assessmentId } = round
  const { agreed, skipped } = await round.consolidator.call(par.agreeRemaining, {
    assessmentId,
    exceptCriterionIds: [round.leaf('1.1.2'), round.leaf('1.2.1')],
  })
  const sheet = await round.consolidator.call(par.assessmentSheet, { assessmentId })
  expect(skipped).toEqual([])
  expect(agreed).toBe(ownLeaves(sheet).length - 5)
  expect(sheet.closeProblems.map(({ at }) => at)).toEqual([round.leaf('1.1.2'), round.leaf('1.2.1')])
})

test('what the unit changed since is not agreed with unseen: it is left and named', async () => {
  const { sheetId: assessmentId } = round
  await round.consolidator.call(par.returnForSupplement, {
    assessmentId,
    reason: 'Thiếu bảng tổng hợp',
    flags: [{ criterionId: round.leaf('1.1.1'), words: 'Kế hoạch chưa có chữ ký' }],
  })
  const seen = await round.scorer.call(par.assessmentSheet, { assessmentId })
  const flagged = seen.leaves.filter(({ supplement }) => supplement !== null)
  expect(flagged.map(({ criterionId, supplement }) => [criterionId, supplement?.words])).toEqual([
    [round.leaf('1.1.1'), 'Kế hoạch chưa có chữ ký'],
  ])
  await round.scorer.call(par.saveEntry, {
    assessmentId,
    criterionId: round.leaf('1.1.1'),
    version: 1,
    inputs: { type: 'steps', option: 1 },
  })
  await round.head.call(par.submitAssessment, { assessmentId })
  const { agreed, skipped } = await round.consolidator.call(par.agreeRemaining, { assessmentId })
  expect(agreed).toBe(2)
  expect(skipped.map(({ name }) => name)).toEqual(['1.1.1'])
  expect(skipped[0]?.sentence).toContain('đã sửa')
  const again = { assessmentId, criterionId: round.leaf('1.1.1'), version: 1, outcome: 'agreed' as const }
  await round.consolidator.call(par.appraiseEntry, again)
  await round.consolidator.call(par.closeAppraisal, { assessmentId })
})

test('one criterion is agreed with across units; own unit, unsent and excepted sheets are left', async () => {
  const criterionId = round.leaf('2.2.2')
  const rows = await house.owner.query<{ id: string; unit_name: string }>(
    'select id, unit_name from par.assessment where round_id = $1 order by unit_name limit 4',
    [round.roundId],
  )
  const others = rows.rows.filter(({ id }) => id !== round.sheetId && id !== round.officeSheetId).slice(0, 2)
  for (const { id } of others) {
    await house.owner.query(`update par.assessment set status = 'submitted' where id = $1`, [id])
    await house.owner.query(
      `insert into par.entry (assessment_id, criterion_id, inputs, points, updated_by, updated_by_name, updated_at)
         values ($1, $2, '{"type":"ratio","a":200000,"b":200000}', 1, gen_random_uuid(), 'Người Chấm', now())`,
      [id, criterionId],
    )
  }
  const [first, second] = others.map(({ id }) => id) as [string, string]
  const { agreed, skipped } = await round.justice.call(par.agreeAcross, {
    roundId: round.roundId,
    criterionId,
    exceptAssessmentIds: [second],
  })
  expect(agreed).toBe(1)
  const { rows: kept } = await house.owner.query('select assessment_id from par.appraisal where criterion_id = $1', [
    criterionId,
  ])
  expect(kept.map((row) => row.assessment_id)).toContain(first)
  expect(kept.map((row) => row.assessment_id)).not.toContain(second)
  expect(skipped.map(({ id }) => id)).not.toContain(second)
  const ofJustice = skipped.find(({ name }) => name === 'Sở Tư pháp')
  expect(ofJustice?.sentence).toContain('đơn vị của chính mình')
  expect(skipped.some(({ sentence }) => sentence.includes('chưa được đơn vị gửi'))).toBe(true)
})

test('the queue counts for a body what falls to it, for whoever consolidates what falls to no body', async () => {
  const mine = async (client: Client) => {
    const { assessments } = await client.call(par.appraisalQueue, { roundId: round.roundId })
    const sheet = assessments.find(({ id }) => id === round.sheetId)
    return [sheet?.mine, sheet?.mineDone, sheet?.toScore] as const
  }
  const [[ofJustice, doneByJustice, whole], [ofOffice]] = [await mine(round.justice), await mine(round.consolidator)]
  expect([ofJustice, doneByJustice]).toEqual([6, 6])
  expect((ofJustice ?? 0) + (ofOffice ?? 0)).toBe(whole)
  const { assessments } = await round.substitute.call(par.appraisalQueue, { roundId: round.roundId })
  expect(assessments.map(({ unitName }) => unitName).sort()).toEqual(['Sở Nội vụ', 'Sở Tài chính'])
})

test('one criterion across units says whose it is, and who is who', async () => {
  const across = await round.justice.call(par.appraisalByCriterion, {
    roundId: round.roundId,
    criterionId: round.leaf('2.1.1'),
  })
  expect(across.appraisingBody).toBe('Cơ quan tư pháp')
  expect(across.appraisers.bodies).toEqual([
    { body: 'Cơ quan tư pháp', unitId: round.units.justice, unitName: 'Sở Tư pháp' },
  ])
  expect(across.rows.find(({ unitName }) => unitName === 'Sở Tư pháp')?.ownUnit).toBe(true)
})

test('bonus and penalty concern the sheet as a whole', async () => {
  const settle = (client: Client) =>
    client.call(par.appraiseAdjustment, {
      assessmentId: round.sheetId,
      version: 1,
      bonus: [],
      penalty: [1],
      reason: 'Gửi chậm',
    })
  expect(await reason(settle(round.justice))).toBe('par.other-consolidator')
})
