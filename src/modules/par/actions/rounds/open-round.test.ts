import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import type { ArgumentOf } from '../../../../shared/endpoint.ts'
import { par } from '../../contract.ts'
import { anIssuedSet } from '../../fixtures.ts'

type Opening = ArgumentOf<typeof par.openRound>

let house: House
let admin: Client
let province: number
/** 70 + 30, 40 + 20, and 100 of which 30 would be surveyed. */
let sets: { departments: string; vertical: string; communes: string }

beforeAll(async () => {
  house = await openHouse()
  province = await house.unit('Tỉnh Bắc Giang', '2024-12-31')
  admin = await house.person({
    unitId: await house.unit('Sở Nội vụ', '2024-12-31'),
    grants: [{ role: 'par-admin', unitId: null }],
  })
  const survey = { assessedBy: 'survey' as const }
  sets = {
    departments: await anIssuedSet(admin, {
      name: 'Bộ sở',
      leaves: [
        { code: '1.1', max: 70 },
        { code: '2.1', max: 30, ...survey },
      ],
    }),
    vertical: await anIssuedSet(admin, {
      name: 'Bộ ngành dọc',
      level: 'vertical-agency',
      leaves: [
        { code: '1.1', max: 40 },
        { code: '2.1', max: 20, ...survey },
      ],
    }),
    communes: await anIssuedSet(admin, {
      name: 'Bộ xã',
      level: 'commune',
      leaves: [
        { code: '1.1', max: 70 },
        { code: '2.1', max: 30, ...survey },
      ],
    }),
  }
})
afterAll(() => house.close())

const at = (days: number) => new Date(house.clock.now.getTime() + days * 86_400_000).toISOString()
const block = (more: Partial<Opening['blocks'][number]>): Opening['blocks'][number] => ({
  name: 'Khối sở',
  setId: sets.departments,
  within: province,
  levels: ['department'],
  ...more,
})
const opening = (name: string, more: Partial<Opening> = {}): Opening => ({
  year: 2024,
  name,
  frameDay: '2024-12-31',
  headReview: false,
  tieRule: 'shared',
  bands: [],
  windows: [
    { stage: 'self-assessment', opensAt: at(-5), closesAt: at(5) },
    { stage: 'appraisal', opensAt: at(-1), closesAt: at(20) },
  ],
  blocks: [block({})],
  ...more,
})
const reasonsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: Refused) => error.problems.map(({ reason }) => reason),
  )

test('blocks of one year are ranked apart, each on its own set: 70 + 30, 40 + 20, and without a survey', async () => {
  const departments = ['Sở Tài chính', 'Sở Y tế']
  const unitIds = await Promise.all(departments.map((name) => house.unit(name, '2024-12-31')))
  const vertical = await house.unit('Sở Tư pháp', '2024-12-31')
  const { roundId, assessments } = await admin.call(
    par.openRound,
    opening('Nhiều khối', {
      blocks: [
        block({ unitIds }),
        block({ name: 'Khối ngành dọc', setId: sets.vertical, unitIds: [vertical] }),
        block({ name: 'Khối phường', setId: sets.communes, levels: ['commune'], kinds: ['Phường'], withSurvey: false }),
      ],
    }),
  )
  const round = await admin.call(par.round, { roundId })
  expect(round.blocks.map(({ name, withSurvey }) => [name, withSurvey])).toEqual([
    ['Khối sở', true],
    ['Khối ngành dọc', true],
    ['Khối phường', false],
  ])
  expect([round.periodFrom, round.periodTo]).toEqual(['2024-01-01', '2024-12-31'])
  const list = (await admin.call(par.assessments, { roundId })).assessments
  expect(list).toHaveLength(assessments)
  const ward = list.find(({ blockName }) => blockName === 'Khối phường')
  expect(
    list.filter(({ blockName }) => blockName === 'Khối phường').every(({ unitName }) => /^Phường/.test(unitName)),
  ).toBe(true)

  const scorer = await house.person({
    unitId: province,
    grants: [{ role: 'par-scorer', unitId: null }],
  })
  const sheets = [...unitIds, vertical, ward?.unitId].map(
    (id) => list.find(({ unitId }) => unitId === id)?.id as string,
  )
  for (const assessmentId of sheets) {
    const { nodes } = await scorer.call(par.assessmentSheet, { assessmentId })
    await scorer.call(par.saveEntry, {
      assessmentId,
      criterionId: nodes.find(({ code }) => code === '1.1')?.id as string,
      version: 0,
      inputs: { type: 'ratio', a: 100_000, b: 80_000 },
    })
  }
  await admin.call(par.importValues, {
    roundId,
    text: ['Đơn vị;Mã tiêu chí;Giá trị', ...[...departments, 'Sở Tư pháp'].map((unit) => `${unit};2.1;90`)].join('\n'),
    source: 'Điều tra thử',
  })
  const figures = await Promise.all(
    sheets.map(async (assessmentId) => (await admin.call(par.assessmentSheet, { assessmentId })).self),
  )
  expect(figures.map(({ points, applicableMax, index }) => [points, applicableMax, index])).toEqual([
    [830_000, 1_000_000, 830_000],
    [830_000, 1_000_000, 830_000],
    [500_000, 600_000, 833_333],
    [560_000, 700_000, 800_000],
  ])
  const { blocks } = await admin.call(par.ranking, { roundId })
  expect(blocks.map(({ units }) => units[0]?.rank)).toEqual([1, 1, 1])
  expect(blocks.map(({ mean }) => mean).slice(0, 2)).toEqual([830_000, 833_333])
})

test('units that ended within the time evaluated come in beside the ranking, with what became of them', async () => {
  const planning = await house.unit('Sở Kế hoạch và Đầu tư', '2024-12-31')
  const finance = await house.unit('Sở Tài chính')
  const { roundId, assessments } = await admin.call(
    par.openRound,
    opening('Có sáp nhập', {
      year: 2025,
      frameDay: '2025-06-30',
      blocks: [block({ endedUnitIds: [planning] })],
    }),
  )
  const list = (await admin.call(par.assessments, { roundId })).assessments
  expect(list).toHaveLength(assessments + 1)
  expect(list.find(({ unitId }) => unitId === planning)).toMatchObject({
    unitName: 'Sở Kế hoạch và Đầu tư',
    status: 'left',
    leftCause: 'ended',
    leftReason: expect.stringMatching(/^đã hợp nhất thành Sở Tài chính từ 01\/03\/2025/),
  })
  const [ranked] = (await admin.call(par.ranking, { roundId })).blocks
  expect(ranked?.units).toHaveLength(assessments)
  expect(ranked?.left.map(({ unitName }) => unitName)).toEqual(['Sở Kế hoạch và Đầu tư'])
  expect((await admin.call(par.round, { roundId })).blocks[0]?.units).toBe(assessments)
  const sheet = list.find(({ unitId }) => unitId === planning)?.id as string
  expect(await reasonsOf(admin.call(par.rejoinRound, { assessmentId: sheet }))).toEqual(['par.not-on-frame-day'])
  expect(
    await reasonsOf(
      admin.call(par.openRound, {
        ...opening('Sai', { year: 2025, frameDay: '2025-06-30' }),
        blocks: [block({ endedUnitIds: [finance] })],
      }),
    ),
  ).toEqual(['par.ended-not-in-block'])
})

test('everything wrong with a form is named at once, and nothing of it is kept', async () => {
  const draft = (
    await admin.call(par.importCriteriaSet, {
      text: JSON.stringify({
        name: 'Bộ dở',
        year: 2024,
        level: 'department',
        totalPoints: 2,
        nodes: [{ code: '1', title: 'Một', maxPoints: 1 }],
      }),
    })
  ).setId
  const gone = await house.unit('Sở Kế hoạch và Đầu tư', '2024-12-31')
  const overlapping = {
    tieRule: 'shared' as const,
    bands: [
      { label: 'Đạt', gte: 500_000 },
      { label: 'Chưa đạt', lte: 500_000 },
    ],
    headBands: [{ label: 'Hoàn thành', gte: 1 }],
  }
  const wrong = opening('Sai nhiều chỗ', {
    frameDay: '2025-06-30',
    periodFrom: '2025-12-31',
    periodTo: '2025-01-01',
    consolidatingUnitId: gone,
    substituteUnitId: gone,
    windows: [
      { stage: 'self-assessment', opensAt: at(0), closesAt: at(10) },
      { stage: 'appraisal', opensAt: at(-1), closesAt: at(20) },
    ],
    bands: [{ label: 'Đạt', gte: 500_000 }],
    blocks: [
      block({ setId: draft, regions: [{ unitId: province, region: 'Vùng cao' }] }),
      block({ name: 'khối sở', rules: overlapping }),
      block({ name: 'Khối trống', kinds: ['Không có'] }),
    ],
  })
  const reasons = await reasonsOf(admin.call(par.openRound, wrong))
  expect(new Set(reasons)).toEqual(
    new Set([
      'par.window-opens-before',
      'par.bands-of-ranking',
      'par.bands-of-heads',
      'par.region-of-stranger',
      'par.period-order',
      'par.block-twice',
      'par.consolidator-not-on-day',
      'par.substitute-not-on-day',
      'par.substitute-same',
      'par.set-not-issued',
      'par.block-without-units',
      'par.unit-in-two-blocks',
    ]),
  )
  expect((await admin.call(par.rounds, {})).rounds.map(({ name }) => name)).not.toContain('Sai nhiều chỗ')
})

test('two rounds of a year do not share a name, however it is written', async () => {
  await admin.call(par.openRound, opening('Kỳ một'))
  for (const name of ['Kỳ một', ' KỲ  MỘT ', 'Kỳ một'.normalize('NFD')])
    expect(await reasonsOf(admin.call(par.openRound, opening(name)))).toEqual(['par.round-exists'])
  const both = await Promise.all([1, 2].map(() => reasonsOf(admin.call(par.openRound, opening('Kỳ cùng lúc')))))
  expect(both.map((reasons) => reasons.length).toSorted()).toEqual([0, 1])
})

test('a body that the sets name is confirmed as a unit, under every spelling the sets use', async () => {
  const setId = await anIssuedSet(admin, {
    name: 'Bộ có cơ quan thẩm định',
    leaves: [
      { code: '1.1', max: 50, appraisingBody: 'Sở Tư pháp' },
      { code: '2.1', max: 50, appraisingBody: 'SỞ TƯ PHÁP' },
    ],
  })
  const justice = await house.unit('Sở Tư pháp', '2024-12-31')
  const withBodies = (name: string, bodies: { body: string; unitId: number }[]) =>
    opening(name, { blocks: [block({ setId })], bodies })
  expect(await reasonsOf(admin.call(par.openRound, withBodies('Thiếu', [])))).toEqual(['par.body-unknown'])
  const gone = [{ body: 'Sở Tư pháp', unitId: await house.unit('Phường Bắc Giang', '2025-07-02') }]
  expect(await reasonsOf(admin.call(par.openRound, withBodies('Sai ngày', gone)))).toEqual(['par.body-not-on-day'])
  const { roundId } = await admin.call(par.openRound, withBodies('Đủ', [{ body: 'sở tư pháp', unitId: justice }]))
  const { bodies } = await admin.call(par.round, { roundId })
  expect(new Set(bodies.map(({ body }) => body))).toEqual(new Set(['sở tư pháp', 'Sở Tư pháp', 'SỞ TƯ PHÁP']))
  expect(new Set(bodies.map(({ unitId }) => unitId))).toEqual(new Set([justice]))
})
