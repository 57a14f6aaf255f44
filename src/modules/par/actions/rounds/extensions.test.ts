import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { par } from '../../contract.ts'
import { aRound, ownLeaves } from '../../fixtures.ts'

const DAY = 86_400_000
let house: House
let round: Awaited<ReturnType<typeof aRound>>
let scorer: Client
let assessmentId: string

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  scorer = await house.person({ unitId, grants: [{ role: 'par-scorer', unitId }] })
  assessmentId = (await scorer.call(par.assessments, { roundId: round.roundId })).assessments[0]?.id as string
})
afterAll(() => house.close())

/** Sessions come along, as if everybody signed in again. */
async function travel(to: Date) {
  house.clock.now = to
  await house.owner.query(
    `update identity.session set last_seen_at = $1, expires_at = $1::timestamptz + interval '1 day'`,
    [to.toISOString()],
  )
}

const at = (days: number) => new Date(house.clock.now.getTime() + days * DAY).toISOString()
const sheet = () => scorer.call(par.assessmentSheet, { assessmentId })
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refused) => error.problems[0]?.reason,
  )
const extend = (extendedTo: string, stage: 'self-assessment' | 'explanation' = 'self-assessment') =>
  round.admin.call(par.extendUnit, { assessmentId, stage, extendedTo, reason: 'Bão, mất điện ba ngày' })
const withdraw = (stage: 'self-assessment' | 'explanation' = 'self-assessment') =>
  round.admin.call(par.withdrawExtension, { assessmentId, stage, reason: 'Đơn vị đã có điện lại' })
const save = async () => {
  const now = await sheet()
  const leaf = ownLeaves(now).find(({ scoring }) => scoring.type === 'ratio')
  const version = now.leaves.find(({ criterionId }) => criterionId === leaf?.id)?.entry?.version ?? 0
  return reasonOf(
    scorer.call(par.saveEntry, {
      assessmentId,
      criterionId: leaf?.id as string,
      version,
      inputs: { type: 'ratio', a: 100_000, b: 90_000 },
    }),
  )
}

test('the window locks by itself at its end, and an extension opens it for that unit alone', async () => {
  const { closesAt } = await sheet()
  expect(await save()).toBeNull()
  await travel(new Date(closesAt as string))
  expect(await save()).toBe('par.window-over')
  expect((await sheet()).mayEdit?.reason).toBe('par.window-over')
  await extend(at(1))
  expect(await save()).toBeNull()
  const all = (await round.admin.call(par.assessments, { roundId: round.roundId })).assessments
  expect(all.filter(({ extensions }) => extensions.length > 0).map(({ unitName }) => unitName)).toEqual([
    'Sở Tài chính',
  ])
  expect((await sheet()).extensions).toEqual([
    {
      stage: 'self-assessment',
      extendedTo: at(1),
      reason: 'Bão, mất điện ba ngày',
      byName: 'Trần Thị Quản',
      at: house.clock.now.toISOString(),
    },
  ])
})

test('the last extension counts; taken back, the common end counts again, and what was given stays written down', async () => {
  await extend(at(3))
  expect((await sheet()).closesAt).toBe(at(3))
  await withdraw()
  expect(await save()).toBe('par.window-over')
  expect((await sheet()).extensions).toEqual([])
  expect(await reasonOf(withdraw())).toBe('par.not-extended')
  const { rows } = await house.owner.query(
    'select reason, withdrawn_reason, withdrawn_by_name from par.extension where assessment_id = $1 order by extended_to',
    [assessmentId],
  )
  expect(rows).toHaveLength(2)
  expect(rows[1]).toEqual({
    reason: 'Bão, mất điện ba ngày',
    withdrawn_reason: 'Đơn vị đã có điện lại',
    withdrawn_by_name: 'Trần Thị Quản',
  })
})

test('the explanation is extended apart from the self-assessment', async () => {
  expect(await reasonOf(extend(at(40), 'explanation'))).toBe('par.window-absent')
  const { version, windows } = await round.admin.call(par.round, { roundId: round.roundId })
  const appraisal = windows.find(({ stage }) => stage === 'appraisal')
  await round.admin.call(par.setWindow, {
    roundId: round.roundId,
    version,
    windows: [...windows, { stage: 'explanation', opensAt: appraisal?.closesAt as string, closesAt: at(30) }],
  })
  await extend(at(40), 'explanation')
  expect(await sheet()).toMatchObject({ extendedTo: null, explanationExtendedTo: at(40) })
  expect(await save()).toBe('par.window-over')
  await withdraw('explanation')
  expect((await sheet()).explanationExtendedTo).toBeNull()
})

test('windows that do not follow each other are refused, and the round keeps those it had', async () => {
  const { version, windows } = await round.admin.call(par.round, { roundId: round.roundId })
  const early = windows.map((window) =>
    window.stage === 'appraisal' ? { ...window, opensAt: at(-30), closesAt: at(-20) } : window,
  )
  expect(await reasonOf(round.admin.call(par.setWindow, { roundId: round.roundId, version, windows: early }))).toBe(
    'par.window-opens-before',
  )
  expect((await round.admin.call(par.round, { roundId: round.roundId })).windows).toEqual(windows)
})
