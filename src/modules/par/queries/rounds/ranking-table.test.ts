import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { readTables } from '../../../../platform/office/read.ts'
import { par, reportKinds } from '../../contract.ts'
import { aRound, bestInputs, importAll, ownLeaves } from '../../fixtures.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>
let communes: string

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
  communes = await aFullRoundOfCommunes(round.admin)
})
afterAll(() => house.close())

/** 192 communes of Bắc Giang with every criterion scored: the n-th unit misses the first n criteria it scores itself. */
async function aFullRoundOfCommunes(admin: Client): Promise<string> {
  const { sets } = await admin.call(par.criteriaSets, {})
  const set = sets.find((one) => one.level === 'commune')
  const at = (days: number) => new Date(house.clock.now.getTime() + days * 86_400_000).toISOString()
  const { roundId } = await admin.call(par.openRound, {
    year: 2025,
    name: 'Cấp xã',
    frameDay: '2025-06-30',
    tieRule: 'shared',
    bands: [],
    windows: [{ stage: 'self-assessment', opensAt: at(-1), closesAt: at(5) }],
    blocks: [
      {
        name: 'Khối xã, phường',
        setId: set?.id as string,
        within: await house.unit('Tỉnh Bắc Giang'),
        levels: ['commune'],
      },
    ],
  })
  const { assessments } = await admin.call(par.assessments, { roundId })
  const leaves = ownLeaves(await admin.call(par.assessmentSheet, { assessmentId: assessments[0]?.id as string }))
  const rows = assessments.flatMap(({ id }, number) =>
    leaves
      .slice(number % leaves.length)
      .map((leaf) => ({ assessment_id: id, criterion_id: leaf.id, inputs: bestInputs(leaf.scoring) })),
  )
  await house.owner.query(
    `insert into par.entry (assessment_id, criterion_id, inputs, updated_by, updated_by_name, updated_at)
     select assessment_id, criterion_id, inputs, gen_random_uuid(), 'Người mẫu', now()
     from jsonb_to_recordset($1) as row (assessment_id uuid, criterion_id uuid, inputs jsonb)`,
    [JSON.stringify(rows)],
  )
  await importAll(admin, roundId, 80)
  return roundId
}

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error as Refused).problems[0]?.reason,
  )

test('a unit that sees only itself is not told it is first', async () => {
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  const scorer = await house.person({ unitId, grants: [{ role: 'par-scorer', unitId }] })
  const { roundId } = round
  expect(await reasonOf(scorer.call(par.ranking, { roundId }))).toBe('par.ranking-in-part')
  expect(await reasonOf(scorer.download(par.rankingWorkbook, { roundId }))).toBe('par.ranking-in-part')
  const seen = await scorer.call(par.round, { roundId })
  expect(seen.blocks[0]?.units).toBe(20)
})

test('whoever holds the permission over the whole province by its tree sees the ranking as the administrator does', async () => {
  // What lives on after the merger stands below the new province, what ended below the old one.
  const provinces = [await house.unit('Tỉnh Bắc Giang'), await house.unit('Tỉnh Bắc Ninh', '2025-07-02')]
  const leader = await house.person({
    unitId: round.office,
    grants: provinces.map((unitId) => ({ role: 'par-viewer', unitId, withBelow: true })),
  })
  const [own, whole] = [
    await leader.call(par.ranking, { roundId: communes }),
    await round.admin.call(par.ranking, { roundId: communes }),
  ]
  expect(own.blocks).toEqual(whole.blocks)
  expect(own.blocks[0]?.units).toHaveLength(192)
})

test('communes of one name are told apart on their sheets', async () => {
  const { assessments } = await round.admin.call(par.assessments, { roundId: communes })
  const names = assessments.map(({ unitName }) => unitName)
  expect(new Set(names).size).toBe(192)
  expect(names.filter((name) => name.endsWith(')')).length).toBeGreaterThan(1)
  expect(names.find((name) => name.endsWith(')'))).toMatch(/^Xã .+ \((Huyện|Thị xã|Thành phố) .+\)$/)
})

test('192 communes are ranked from their inputs: what is missed costs its points, equals share a place', async () => {
  const { blocks } = await round.admin.call(par.ranking, { roundId: communes })
  const units = blocks[0]?.units ?? []
  const indexes = units.map((unit) => unit.index)
  expect(indexes).toEqual(indexes.toSorted((a, b) => b - a))
  const first = units.filter((unit) => unit.rank === 1)
  expect(first.length).toBeGreaterThan(1)
  expect(units[first.length]?.rank).toBe(first.length + 1)
  for (const unit of units) expect(unit.areas.reduce((sum, area) => sum + area.points, 0)).toBe(unit.points)
})

test('ranking 192 communes × 59 criteria takes a handful of queries', async () => {
  const started = performance.now()
  await round.admin.call(par.ranking, { roundId: communes })
  // Measured 90–130 ms on two cores; one query per sheet would take seconds.
  expect(performance.now() - started).toBeLessThan(1_500)
})

test('every report of a round says the same on screen, in Word and in Excel, under the name of whoever it is of', async () => {
  const { roundId } = round
  const ground = await round.admin.call(par.reports, { roundId })
  expect([ground.blocks.length, ground.sheets.length]).toEqual([1, 20])
  for (const kind of reportKinds.filter((one) => one !== 'years')) {
    const table = await round.admin.call(par.report, { roundId, kind })
    expect(table.rows.length, kind).toBeGreaterThan(2)
    expect(table.sample, kind).toBe(true)
    const word = await round.admin.download(par.reportFile, { roundId, kind, form: 'docx' })
    const [head, body] = await readTables(word.bytes, 1000)
    expect(head?.rows.flat().join(' '), kind).toContain('ỦY BAN NHÂN DÂN TỈNH BẮC GIANG')
    expect(body?.above, kind).toEqual(expect.arrayContaining(['BỘ MẪU – dữ liệu giả định']))
    const heads = table.columns.some(({ group }) => group !== null) ? 2 : 1
    expect(body?.rows.length, kind).toBe(table.rows.length + heads)
  }
  const table = await round.admin.call(par.report, { roundId, kind: 'lost' })
  const book = await round.admin.download(par.reportFile, { roundId, kind: 'lost', form: 'xlsx' })
  // Agency, title, subtitle and notes stand around the rows of a workbook.
  expect((await readTables(book.bytes, 1000))[0]?.rows.length).toBeGreaterThan(table.rows.length)
  const pdf = await round.admin.download(par.reportFile, { roundId, kind: 'lost', form: 'pdf' })
  expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  expect(await reasonOf(round.admin.call(par.report, { roundId, kind: 'years' }))).toBe('par.no-year-before')
})

test('reports of a block are for those who see all of it; a unit has its own sheet and its own progress', async () => {
  const unitId = await house.unit('Sở Y tế', '2024-12-31')
  const scorer = await house.person({ unitId, grants: [{ role: 'par-scorer', unitId }] })
  const { roundId } = round
  const ground = await scorer.call(par.reports, { roundId })
  expect([ground.blocks, ground.sheets.map(({ unitName }) => unitName)]).toEqual([[], ['Sở Y tế']])
  for (const kind of ['summary', 'areas', 'criteria', 'lost', 'years'] as const)
    expect(await reasonOf(scorer.call(par.report, { roundId, kind })), kind).toBe('par.ranking-in-part')
  expect((await scorer.call(par.report, { roundId, kind: 'progress' })).rows.map((row) => row[1])).toEqual(['Sở Y tế'])
  expect((await scorer.call(par.report, { roundId, kind: 'unit' })).subtitle).toContain('Sở Y tế')
})
