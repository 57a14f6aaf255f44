import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyKindSet } from '../../../../../tests/support/every-kind-set.ts'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { par } from '../../contract.ts'
import { aRound, bestInputs, issueSet, ownLeaves } from '../../fixtures.ts'
import type { LeafInputs } from '../../rules/scoring/scoring.ts'

const WHOLE = 10_000
let house: House
let round: Awaited<ReturnType<typeof aRound>>
let scorer: Client
let sheetId: string
let leafId: (code: string) => string

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house, { setJson: everyKindSet('Bộ đủ cách chấm') })
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  scorer = await house.person({ unitId, grants: [{ role: 'par-scorer', unitId }] })
  sheetId = await sheetOf(scorer)
  const { nodes } = await sheet()
  leafId = (code) => nodes.find((node) => node.code === code)?.id as string
})
afterAll(() => house.close())

async function sheetOf(client: Client): Promise<string> {
  const { assessments } = await client.call(par.assessments, { roundId: round.roundId })
  return assessments[0]?.id as string
}
const sheet = () => scorer.call(par.assessmentSheet, { assessmentId: sheetId })
const formula = (...values: number[]): LeafInputs => ({ type: 'formula', values: values.map((value) => value * WHOLE) })
const save = (code: string, version: number, inputs: LeafInputs) =>
  scorer.call(par.saveEntry, {
    assessmentId: sheetId,
    criterionId: leafId(code),
    version,
    inputs: inputs as never,
  })
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error as Refused,
  )

test('a set whose formula is off is kept as a draft with the fault at its character, and is not issued', async () => {
  const json = everyKindSet('Bộ sai công thức')
  const broken = json.nodes.find((node) => node.code === '2.2') as unknown as {
    scoring: { alternatives: { points: string }[] }
  }
  ;(broken.scoring.alternatives[0] as { points: string }).points = 'toi_da - chậm * 1,5 - phản_ánh'
  const { setId, problems } = await round.admin.call(par.importCriteriaSet, { text: JSON.stringify(json) })
  expect(problems.map((problem) => [problem.at, problem.sentence])).toEqual([
    [
      '2.2',
      'Tiêu chí 2.2, công thức của phương án 1, ký tự 17: Trong công thức, số thập phân viết bằng dấu chấm. Hãy viết 1.5; nếu là hai giá trị của hàm thì viết cách ra: 1, 5.',
    ],
  ])
  expect((await refusal(issueSet(round.admin, setId)))?.problems[0]?.reason).toBe('par.formula-wrong')
})

test('the unit enters the numbers, the formula gives the points, and the maximum stays the maximum', async () => {
  expect((await save('2.1', 0, formula(20, 18))).entry.points).toBe(90_000)
  expect((await save('2.1', 1, formula(20, 15))).entry.points).toBe(0)
  expect((await save('2.1', 2, formula(20, 30))).entry.points).toBe(100_000)
  expect((await save('2.2', 0, formula(7, 10))).entry.points).toBe(100_000 - 15_000 - 14_300)
  expect((await save('2.4', 0, formula(3_000_000_000, 1_000_000_000, 0))).entry.points).toBe(33_333)
})

test('an alternative that counts nothing takes the criterion out of the denominator', async () => {
  const before = await sheet()
  const { entry, self } = await save('2.1', 3, formula(0, 0))
  expect(entry.points).toBeNull()
  expect(self.applicableMax).toBe(before.self.applicableMax - 100_000)
})

test.each([
  ['a division by zero', '2.4', formula(500, 100, 500), /Hãy kiểm tra lại “dự toán được giao \(đồng\)”, “dự toán hủy/],
  ['numbers no alternative takes', '2.3', formula(49), /không thuộc phương án nào/],
  ['a number too few', '2.4', formula(500, 100), /cần đủ 3 số liệu/],
  ['a negative number', '2.3', formula(-1), /“tỷ lệ %” phải là số không âm/],
  ['inputs of another kind', '2.3', { type: 'bands', value: 1 } as LeafInputs, /không đúng kiểu chấm/],
])('%s is refused in a sentence', async (_, code, inputs, sentence) => {
  const version = code === '2.4' ? 1 : 0
  const found = await refusal(save(code, version, inputs))
  expect(found?.status).toBe(422)
  expect(found?.problems[0]?.sentence).toMatch(sentence)
})

test('the appraiser corrects the numbers, never the points; the figures and their working follow', async () => {
  await save('2.1', 4, formula(20, 18))
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  const head = await house.person({ unitId, grants: [{ role: 'par-head', unitId }] })
  const { leaves } = await sheet()
  for (const leaf of ownLeaves(await sheet()))
    if (!leaves.find((one) => one.criterionId === leaf.id)?.entry) await save(leaf.code, 0, bestInputs(leaf.scoring))
  await head.call(par.submitAssessment, { assessmentId: sheetId })
  const appraiser = await house.person({ unitId: round.office, grants: [{ role: 'par-appraiser', unitId: null }] })
  const correct = (inputs: LeafInputs) =>
    appraiser.call(par.appraiseEntry, {
      assessmentId: sheetId,
      criterionId: leafId('2.1'),
      version: 0,
      outcome: 'corrected',
      inputs: inputs as never,
      reason: 'Một nhiệm vụ chưa hoàn thành',
    })
  expect((await refusal(correct(formula(20))))?.problems[0]?.reason).toBe('par.formula-values')
  const { appraisal } = await correct(formula(20, 17))
  expect(appraisal).toMatchObject({ points: 85_000, outcome: 'corrected' })
  const now = await sheet()
  expect(now.self.points - now.appraisedFigures.points).toBe(90_000 - 85_000)
  const figure = await scorer.call(par.figureWorking, { assessmentId: sheetId, criterionId: leafId('2.1') })
  expect(figure.working).toBe('Từ 80 % (17 ÷ 20 ≥ 0,8): 17 ÷ 20 × 10 = 8,5 điểm')
})

test('two units that enter the same in another order have the same figures; what does not apply to one changes nothing for the other', async () => {
  const enter = async (unit: string, order: (codes: string[]) => string[]) => {
    const unitId = await house.unit(unit, '2024-12-31')
    const client = await house.person({ unitId, grants: [{ role: 'par-scorer', unitId }] })
    const assessmentId = await sheetOf(client)
    const own = ownLeaves(await client.call(par.assessmentSheet, { assessmentId }))
    for (const code of order(own.map((leaf) => leaf.code))) {
      const leaf = own.find((one) => one.code === code) as (typeof own)[number]
      await client.call(par.saveEntry, {
        assessmentId,
        criterionId: leaf.id,
        version: 0,
        inputs: bestInputs(leaf.scoring) as never,
      })
    }
    return { client, assessmentId, figures: (await client.call(par.assessmentSheet, { assessmentId })).self }
  }
  const health = await enter('Sở Y tế', (codes) => codes)
  const justice = await enter('Sở Tư pháp', (codes) => codes.toReversed())
  const middle = await enter('Sở Nội vụ', (codes) => [...codes.slice(4), ...codes.slice(0, 4)])
  expect(justice.figures).toEqual(health.figures)
  expect(middle.figures).toEqual(health.figures)
  expect(health.figures.points).toBeGreaterThan(0)
  await health.client.call(par.saveEntry, {
    assessmentId: health.assessmentId,
    criterionId: leafId('1.1'),
    version: 1,
    inputs: null,
    notApplicable: true,
    notApplicableReason: 'Không được giao',
  })
  const after = await health.client.call(par.assessmentSheet, { assessmentId: health.assessmentId })
  expect(after.self.applicableMax).toBe(health.figures.applicableMax - 50_000)
  const other = await justice.client.call(par.assessmentSheet, { assessmentId: justice.assessmentId })
  expect(other.self).toEqual(justice.figures)
})
