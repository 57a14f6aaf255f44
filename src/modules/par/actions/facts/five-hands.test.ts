import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client, House } from '../../../../../tests/support/house.ts'
import { inflate } from '../../../../platform/files/deflate.ts'
import { par } from '../../contract.ts'
import { aPdf, aRound } from '../../fixtures.ts'
import { verifyBundle } from '../../rules/bundle/verify.ts'
import { aRate, aSource, asRatio, factSet, openFactHouse } from './fixtures.ts'

/** Two computed figures through all five hands: one taken, one objected to; their sources go on saying something else. */
const WHOLE = 10_000
const DAY = 86_400_000
const told = { taken: 18, objected: 15 }

let house: House
let compute: () => Promise<unknown>
let round: Awaited<ReturnType<typeof aRound>>
let people: { scorer: Client; head: Client; appraiser: Client }
let sheetId: string
let leafOf: (code: string) => string

beforeAll(async () => {
  ;({ house, compute } = await openFactHouse([
    aSource('thu.duoc-lay', async () => aRate(told.taken, 20)),
    aSource('thu.co-y-kien', async () => aRate(told.objected, 20)),
  ]))
  round = await aRound(house, {
    setJson: factSet('Bộ năm tiếng nói', [
      { code: '1.1', fact: asRatio('thu.duoc-lay') },
      { code: '1.2', fact: asRatio('thu.co-y-kien') },
    ]),
  })
  const at = (days: number) => new Date(house.clock.now.getTime() + days * DAY).toISOString()
  const { version } = await round.admin.call(par.round, { roundId: round.roundId })
  await round.admin.call(par.setWindow, {
    roundId: round.roundId,
    version,
    windows: [
      { stage: 'self-assessment', opensAt: at(-5), closesAt: at(5) },
      { stage: 'appraisal', opensAt: at(-1), closesAt: at(20) },
      { stage: 'explanation', opensAt: at(-1), closesAt: at(30) },
      { stage: 'second-appraisal', opensAt: at(-1), closesAt: at(40) },
    ],
  })
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  const person = (role: string, of: number | null) =>
    house.person({ unitId: of ?? round.office, grants: [{ role, unitId: of }] })
  people = {
    scorer: await person('par-scorer', unitId),
    head: await person('par-head', unitId),
    appraiser: await person('par-appraiser', null),
  }
  const { assessments } = await people.scorer.call(par.assessments, { roundId: round.roundId })
  sheetId = assessments[0]?.id as string
  const { nodes } = await sheet()
  leafOf = (code) => nodes.find((node) => node.code === code)?.id as string
})
afterAll(() => house.close())

const sheet = () => people.scorer.call(par.assessmentSheet, { assessmentId: sheetId })
const leaf = async (code: string) => {
  const found = (await sheet()).leaves.find(({ criterionId }) => criterionId === leafOf(code))
  if (!found) throw new Error(`no leaf ${code}`)
  return found
}
const on = (code: string) => ({ assessmentId: sheetId, criterionId: leafOf(code) })
const ratio = (b: number) => ({ type: 'ratio' as const, a: 20 * WHOLE, b: b * WHOLE })
const pointsOf = async (code: string) => (await people.scorer.call(par.figureWorking, on(code))).points
/** What was frozen of both, as the database holds it. */
const frozen = async () =>
  (
    await house.owner.query(
      `select criterion_id, said, objection, numerator, denominator, as_of, known_at, working, rows from par.fact_snapshot
       where assessment_id = $1 order by criterion_id`,
      [sheetId],
    )
  ).rows
let whenSent: Awaited<ReturnType<typeof frozen>>

test('the unit takes one figure and objects to the other, and both are frozen as it sends', async () => {
  await compute()
  const { fact } = await leaf('1.1')
  await people.scorer.call(par.takeFacts, {
    assessmentId: sheetId,
    leaves: [{ criterionId: leafOf('1.1'), version: 0, valueId: fact?.now?.valueId as string }],
  })
  await people.scorer.call(par.saveEntry, {
    ...on('1.2'),
    version: 0,
    inputs: ratio(19),
    objection: 'Bốn việc báo cáo bằng văn bản giấy',
  })
  await people.scorer.upload(
    par.uploadEvidence,
    { ...on('1.2'), title: 'Báo cáo giấy' },
    { name: 'bao-cao.pdf', bytes: aPdf('giấy'), mediaType: 'application/pdf' },
  )
  await people.head.call(par.submitAssessment, { assessmentId: sheetId })
  whenSent = await frozen()
  expect(whenSent.map(({ said, numerator }) => [said, numerator]).toSorted()).toEqual([
    ['objected', 15],
    ['taken', 18],
  ])
  expect([await pointsOf('1.1'), await pointsOf('1.2')]).toEqual([90_000, 95_000])
})

test('the source says something else from then on: it is told beside, and no hand moves by it', async () => {
  Object.assign(told, { taken: 4, objected: 3 })
  await compute()
  expect((await leaf('1.1')).fact).toMatchObject({ now: { numerator: 4 }, locked: { numerator: 18, said: 'taken' } })
  expect([await pointsOf('1.1'), await pointsOf('1.2')]).toEqual([90_000, 95_000])
})

test('whoever appraises has it computed anew and sees how far that is; the unit may no longer', async () => {
  const { runId } = await people.appraiser.call(par.recomputeFactsToAppraise, { assessmentId: sheetId })
  expect(await people.appraiser.call(par.factRun, { runId })).toMatchObject({ done: 0 })
  await expect(people.scorer.call(par.factRun, { runId })).rejects.toThrow('người khác đã yêu cầu')
  await expect(people.scorer.call(par.recomputeFacts, { assessmentId: sheetId })).rejects.toThrow()
  await expect(people.scorer.call(par.recomputeFactsToAppraise, { assessmentId: sheetId })).rejects.toThrow()
  await expect(round.admin.call(par.recomputeRoundFacts, { roundId: round.roundId })).resolves.toHaveProperty('runId')
})

test('the appraiser overrides with a reason, the unit explains, the council decides', async () => {
  const { appraiser, scorer, head } = people
  for (const [code, done] of [
    ['1.1', 17],
    ['1.2', 15],
  ] as const)
    await appraiser.call(par.appraiseEntry, {
      ...on(code),
      version: 0,
      outcome: 'corrected' as const,
      inputs: ratio(done),
      reason: 'Theo số liệu khi khóa phiếu và hồ sơ',
    })
  await appraiser.call(par.closeAppraisal, { assessmentId: sheetId })
  await scorer.call(par.saveExplanation, { ...on('1.1'), version: 0, accepted: true, text: '' })
  await scorer.call(par.saveExplanation, {
    ...on('1.2'),
    version: 0,
    accepted: false,
    inputs: ratio(19),
    text: 'Đã nộp đủ báo cáo giấy',
  })
  await head.call(par.sendExplanation, { assessmentId: sheetId })
  await appraiser.call(par.decideByCouncil, {
    ...on('1.2'),
    version: 0,
    outcome: 'corrected' as const,
    inputs: ratio(18),
    reason: 'Hội đồng thống nhất ba báo cáo',
    decisionNumber: '05/BB-HĐTĐ',
  })
  await appraiser.call(par.settleAppraisal, { assessmentId: sheetId })
  expect([await pointsOf('1.1'), await pointsOf('1.2')]).toEqual([85_000, 90_000])
})

test('the published record holds what was frozen and what was decided, and its bundle verifies', async () => {
  await house.owner.query(
    `update par.assessment set status = 'left', left_cause = 'absent', left_reason = 'không nộp' where round_id = $1 and id <> $2`,
    [round.roundId, sheetId],
  )
  const { version } = await round.admin.call(par.round, { roundId: round.roundId })
  const { publications } = await round.admin.call(par.publishRound, {
    roundId: round.roundId,
    version,
    decisionNumber: '9/QĐ-UBND',
    decisionDay: '2025-02-20',
  })
  const publicationId = publications[0] as string
  const record = async () => (await round.admin.download(par.publicationRecord, { publicationId })).bytes
  const bytes = await record()
  const { facts } = JSON.parse(new TextDecoder().decode(bytes)) as { facts: { said: string; numerator: number }[] }
  expect(facts.map(({ said, numerator }) => [said, numerator]).toSorted()).toEqual([
    ['objected', 15],
    ['taken', 18],
  ])
  const bundle = (await house.stranger.download(par.publicationBundle, { publicationId })).bytes
  const { fingerprint } = await house.stranger.call(par.officeKey, {})
  expect(await verifyBundle(bundle, { inflate, key: fingerprint })).toMatchObject({ failed: 0 })

  Object.assign(told, { taken: 20, objected: 20 })
  await compute()
  const sumOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
  expect(sumOf(await record())).toBe(sumOf(bytes))
  expect(await frozen()).toEqual(whenSent)
  await expect(round.admin.call(par.recomputeRoundFacts, { roundId: round.roundId })).rejects.toThrow('đã công bố')
})
