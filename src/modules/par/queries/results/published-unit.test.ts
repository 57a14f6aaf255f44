import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../../tests/support/house.ts'
import { par } from '../../contract.ts'
import { anIssuedSet, issueSet } from '../../fixtures.ts'

let house: House
let admin: Client
let finance: number
let [before, now, lastSet] = ['', '', '']

/** A round of one block over the departments, in which one unit reached so much of twenty, published. */
async function published(year: number, setId: string, reached: Record<string, number>): Promise<string> {
  const start = house.clock.now.getTime()
  const { roundId } = await admin.call(par.openRound, {
    year,
    name: `Kỳ ${year}`,
    frameDay: '2024-12-31',
    tieRule: 'shared',
    bands: [],
    windows: [
      {
        stage: 'self-assessment',
        opensAt: new Date(start - 1_000).toISOString(),
        closesAt: new Date(start + 3_600_000).toISOString(),
      },
    ],
    blocks: [
      { name: 'Khối sở', setId, within: await house.unit('Tỉnh Bắc Giang', '2024-12-31'), levels: ['department'] },
    ],
  })
  for (const [code, b] of Object.entries(reached))
    await house.owner.query(
      `insert into par.entry (assessment_id, criterion_id, inputs, updated_by, updated_by_name, updated_at)
       select a.id, c.id, jsonb_build_object('type', 'ratio', 'a', 200000, 'b', $4::int), gen_random_uuid(), 'Người mẫu', now()
       from par.assessment a, par.criterion c where a.round_id = $1 and a.unit_id = $2 and c.set_id = $3 and c.code = $5`,
      [roundId, finance, setId, b * 10_000, code],
    )
  await house.owner.query(`update par.assessment set status = 'appraised' where round_id = $1`, [roundId])
  const { version } = await admin.call(par.round, { roundId })
  const { publications } = await admin.call(par.publishRound, {
    roundId,
    version,
    decisionNumber: `${year}/QĐ-UBND`,
    decisionDay: `${year}-02-20`,
  })
  return publications[0] as string
}

beforeAll(async () => {
  house = await openHouse()
  finance = await house.unit('Sở Tài chính', '2024-12-31')
  admin = await house.person({ unitId: finance, grants: [{ role: 'par-admin', unitId: null }] })
  const first = await anIssuedSet(admin, {
    name: 'Bộ thử',
    leaves: [
      { code: '1.1', max: 4 },
      { code: '2.1', max: 6 },
    ],
  })
  before = await published(2024, first, { '1.1': 10, '2.1': 18 })
  const { setId } = await admin.call(par.copyCriteriaSet, {
    setId: first,
    name: 'Bộ năm sau',
    year: 2025,
    level: 'department',
  })
  await issueSet(admin, setId, '2/QĐ-UBND')
  lastSet = setId
  now = await published(2025, setId, { '1.1': 15, '2.1': 12 })
})
afterAll(() => house.close())

const sheet = (publicationId: string, unitId = finance) =>
  house.stranger.call(par.publishedUnit, { publicationId, unitId })

test('a stranger sees every criterion of a unit with the maximum that applied and the mean of the block', async () => {
  const { unitName, nodes } = await sheet(now)
  expect(unitName).toBe('Sở Tài chính')
  expect(nodes.map(({ code, points, applicableMax }) => [code, points, applicableMax])).toEqual([
    ['1', 30_000, 40_000],
    ['1.1', 30_000, 40_000],
    ['2', 36_000, 60_000],
    ['2.1', 36_000, 60_000],
  ])
  // One of twenty departments handed something in: 75 of 100 over twenty.
  expect(nodes[1]?.meanShare).toBe(37_500)
})

test('its year before stands beside it along the mapping of the two sets', async () => {
  const { since } = await sheet(now)
  expect([since.year, since.whyNot]).toEqual([2024, null])
  const own = since.changes.find(({ from }) => from[0]?.code === '2.1')
  expect(own).toMatchObject({ before: 900_000, now: 600_000, delta: -300_000 })
})

test('without a year before that is said, and a unit that was not there is not found', async () => {
  expect((await sheet(before)).since).toEqual({ year: 2023, whyNot: 'no-year-before', changes: [] })
  await expect(sheet(now, 1)).rejects.toThrow('404')
})

test('a year on the set of last year is compared wherever years are: in public, inside and in the report', async () => {
  const later = await published(2026, lastSet, { '1.1': 20, '2.1': 12 })
  const { rounds } = await admin.call(par.rounds, {})
  const roundOf = (year: number) => rounds.find((round) => round.year === year)?.id as string
  const own = (since: { changes: { from: { code: string }[]; delta: number | null }[] }) =>
    since.changes.find(({ from }) => from[0]?.code === '1.1')?.delta
  expect(own((await sheet(later)).since)).toBe(250_000)
  expect(own((await admin.call(par.unitResult, { roundId: roundOf(2026), unitId: finance })).since)).toBe(250_000)
  for (const [year, delta] of [
    [2025, 250_000],
    [2026, 250_000],
  ] as const) {
    const { rows } = await admin.call(par.report, { roundId: roundOf(year), kind: 'years' })
    // One of twenty departments handed something in.
    expect([year, rows.find(([code]) => code === '1.1')?.[4]]).toEqual([year, delta / 20])
  }
  const { rows } = await admin.call(par.report, { roundId: roundOf(2026), kind: 'years' })
  expect(rows.find(([, name]) => name === 'Sở Tài chính')?.slice(2, 5)).toEqual([660_000, 760_000, 100_000])
})
