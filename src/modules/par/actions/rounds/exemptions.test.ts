import fc from 'fast-check'
import { readXlsx } from 'hucre'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { type CriterionNode, par } from '../../contract.ts'
import { anIssuedSet, aRound, bestInputs, ownLeaves } from '../../fixtures.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>
let admin: Client
let scorer: Client
let nodes: CriterionNode[]

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
  admin = round.admin
  scorer = await house.person({ unitId: round.province, grants: [{ role: 'par-scorer', unitId: null }] })
  const [first] = (await admin.call(par.assessments, { roundId: round.roundId })).assessments
  nodes = (await admin.call(par.assessmentSheet, { assessmentId: first?.id as string })).nodes
})
afterAll(() => house.close())

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refused) => error.problems[0]?.reason,
  )
const list = async () => (await admin.call(par.assessments, { roundId: round.roundId })).assessments
const idOf = async (unit: string) => (await list()).find(({ unitName }) => unitName === unit)?.id as string
const node = (code: string) => nodes.find((one) => one.code === code)?.id as string
const sheet = (assessmentId: string) => admin.call(par.assessmentSheet, { assessmentId })
const exempt = (cells: { assessmentId: string; criterionId: string }[], more: object = {}) =>
  admin.call(par.exempt, { cells, reason: 'Không được giao nhiệm vụ này', ...more })

test('68,32 points where 84 apply are 81,33 %: Ban Dân tộc, Thanh Hóa 2023', async () => {
  const setId = await anIssuedSet(admin, {
    name: 'Bộ 84 + 16',
    leaves: [
      { code: '1.1', max: 84 },
      { code: '2.1', max: 16 },
    ],
  })
  const { roundId } = await admin.call(par.openRound, {
    year: 2023,
    name: 'Thanh Hóa 2023',
    frameDay: '2024-12-31',
    headReview: false,
    tieRule: 'shared',
    bands: [],
    windows: [{ stage: 'self-assessment', opensAt: '2020-01-01T00:00:00Z', closesAt: '2040-01-01T00:00:00Z' }],
    blocks: [{ name: 'Khối sở', setId, within: round.province, levels: ['department'] }],
  })
  const { assessments } = await admin.call(par.assessments, { roundId })
  const assessmentId = assessments[0]?.id as string
  const own = (await sheet(assessmentId)).nodes
  const idOf = (code: string) => own.find((one) => one.code === code)?.id as string
  const inputs = { type: 'ratio' as const, a: 750_000, b: 610_000 }
  await scorer.call(par.saveEntry, { assessmentId, criterionId: idOf('1.1'), version: 0, inputs })
  expect((await sheet(assessmentId)).self).toMatchObject({ points: 683_200, applicableMax: 1_000_000, index: 683_200 })
  await exempt([{ assessmentId, criterionId: idOf('2') }], { approvedByName: 'Nguyễn Văn Chủ tịch' })
  expect((await sheet(assessmentId)).self).toMatchObject({ points: 683_200, applicableMax: 840_000, index: 813_333 })
  const [block] = (await admin.call(par.ranking, { roundId })).blocks
  expect(block?.units.find((unit) => unit.assessmentId === assessmentId)).toMatchObject({ rank: 1, index: 813_333 })
})

test('an area left out carries its reason and who approved it down to each leaf, its working and its workbook', async () => {
  const assessmentId = await idOf('Sở Ngoại vụ')
  await exempt([{ assessmentId, criterionId: node('3') }], { approvedByName: 'Nguyễn Văn Chủ tịch' })
  const { leaves, toScore } = await sheet(assessmentId)
  const out = leaves.filter(({ exemption }) => exemption !== null)
  const below = nodes.filter(({ code, scoring }) => code.startsWith('3.') && scoring !== null)
  expect(out.map(({ criterionId }) => criterionId).toSorted()).toEqual(below.map(({ id }) => id).toSorted())
  expect(out[0]?.exemption).toMatchObject({
    nodeId: node('3'),
    reason: 'Không được giao nhiệm vụ này',
    approvedByName: 'Nguyễn Văn Chủ tịch',
  })
  const [other] = (await list()).filter(({ unitName }) => unitName === 'Sở Y tế')
  expect(toScore).toBe((other?.toScore ?? 0) - below.filter(({ assessedBy }) => assessedBy === 'self').length)
  const leaf = below.find(({ assessedBy }) => assessedBy === 'self') as CriterionNode
  const figure = await admin.call(par.figureWorking, { assessmentId, criterionId: leaf.id })
  expect(figure.points).toBeNull()
  expect(figure.lines[0]).toEqual({
    label: 'Không áp dụng',
    text: expect.stringMatching(/^Không được giao nhiệm vụ này — Nguyễn Văn Chủ tịch duyệt/),
  })
  const { bytes } = await admin.download(par.sheetWorkbook, { assessmentId })
  const row = (await readXlsx(bytes)).sheets[0]?.rows.find((cells) => cells[0] === leaf.code)
  expect(row?.slice(3, 6)).toEqual(['không áp dụng', 'không áp dụng', figure.lines[0]?.text])
  expect(
    await reasonOf(
      scorer.call(par.saveEntry, {
        assessmentId,
        criterionId: leaf.id,
        version: 0,
        inputs: bestInputs(leaf.scoring as never) as never,
      }),
    ),
  ).toBe('par.exempt')
})

test('a node is left out once; below and above it, and of another set, is refused by name and nothing is kept', async () => {
  const assessmentId = await idOf('Sở Ngoại vụ')
  const other = await idOf('Sở Y tế')
  const both = (code: string) => [
    { assessmentId: other, criterionId: node(code) },
    { assessmentId, criterionId: node(code) },
  ]
  expect(await reasonOf(exempt(both('3')))).toBe('par.exempt-already')
  expect(await reasonOf(exempt(both('3.1')))).toBe('par.exempt-above')
  expect((await admin.call(par.exemptions, { roundId: round.roundId })).exempt).toHaveLength(1)
  expect(await reasonOf(exempt([{ assessmentId, criterionId: crypto.randomUUID() }]))).toBe('par.exempt-elsewhere')
  expect(await reasonOf(exempt([{ assessmentId: crypto.randomUUID(), criterionId: node('3') }]))).toBe('par.not-found')
  const areas = nodes.filter(({ parentId, code }) => parentId === null && code !== '3')
  expect(await reasonOf(exempt(areas.map(({ id }) => ({ assessmentId, criterionId: id }))))).toBe('par.nothing-applies')
})

test('what was left out below goes into the node above; lifted, everything applies again', async () => {
  const assessmentId = await idOf('Sở Tư pháp')
  const before = (await sheet(assessmentId)).self.applicableMax
  await exempt([{ assessmentId, criterionId: node('2.3') }])
  await exempt(['2', '2.3', '2.1'].map((code) => ({ assessmentId, criterionId: node(code) })).slice(0, 1))
  const own = async () =>
    (await admin.call(par.exemptions, { roundId: round.roundId })).exempt.filter(
      (one) => one.assessmentId === assessmentId,
    )
  expect((await own()).map(({ criterionId }) => criterionId)).toEqual([node('2')])
  expect(await reasonOf(admin.call(par.liftExemptions, { cells: [{ assessmentId, criterionId: node('2.3') }] }))).toBe(
    'par.not-exempt',
  )
  await admin.call(par.liftExemptions, { cells: [{ assessmentId, criterionId: node('2') }] })
  expect(await own()).toEqual([])
  expect((await sheet(assessmentId)).self.applicableMax).toBe(before)
})

test('many units at once, whole or not at all', async () => {
  const sheets = (await list()).filter(({ unitName }) => unitName !== 'Sở Ngoại vụ')
  const cells = sheets.map(({ id }) => ({ assessmentId: id, criterionId: node('8') }))
  expect(await exempt(cells)).toEqual({ exempted: 19 })
  expect(await admin.call(par.liftExemptions, { cells })).toEqual({ lifted: 19 })
})

test('what a unit proposes counts as the appraiser leaves it', async () => {
  const assessmentId = await idOf('Sở Tài chính')
  const criterionId = node('2.3')
  const standing = async () =>
    (await admin.call(par.exemptions, { roundId: round.roundId })).proposed.find(
      (one) => one.assessmentId === assessmentId,
    )?.standing
  await scorer.call(par.saveEntry, {
    assessmentId,
    criterionId,
    version: 0,
    inputs: null,
    notApplicable: true,
    notApplicableReason: 'Không phát sinh',
  })
  expect(await standing()).toBe('proposed')
  await house.owner.query(`update par.assessment set status = 'submitted' where id = $1`, [assessmentId])
  const appraiser = await house.person({ unitId: round.office, grants: [{ role: 'par-appraiser', unitId: null }] })
  await appraiser.call(par.appraiseEntry, { assessmentId, criterionId, version: 0, outcome: 'agreed' })
  expect(await standing()).toBe('agreed')
  await appraiser.call(par.appraiseEntry, {
    assessmentId,
    criterionId,
    version: 1,
    outcome: 'corrected',
    inputs: bestInputs(nodes.find(({ id }) => id === criterionId)?.scoring as never) as never,
    reason: 'Trong năm có phát sinh',
  })
  expect(await standing()).toBe('refused')
  expect(await reasonOf(exempt([{ assessmentId, criterionId }]))).toBeNull()
  expect(await reasonOf(admin.call(par.liftExemptions, { cells: [{ assessmentId, criterionId }] }))).toBe(
    'par.lift-sent',
  )
  await house.owner.query(`update par.assessment set status = 'draft' where id = $1`, [assessmentId])
})

test('what does not apply to one unit never changes another unit’s index', async () => {
  const sheets = await list()
  const leaves = ownLeaves(await sheet(sheets[0]?.id as string))
  const rows = sheets.flatMap(({ id }, number) =>
    leaves
      .filter((_, at) => at % (number + 2) !== 0)
      .map((leaf) => ({ assessment_id: id, criterion_id: leaf.id, inputs: bestInputs(leaf.scoring) })),
  )
  await house.owner.query(
    `insert into par.entry (assessment_id, criterion_id, inputs, updated_by, updated_by_name, updated_at)
     select assessment_id, criterion_id, inputs, gen_random_uuid(), 'Người mẫu', now()
     from jsonb_to_recordset($1) as row (assessment_id uuid, criterion_id uuid, inputs jsonb)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  )
  const indexes = async () => {
    const [block] = (await admin.call(par.ranking, { roundId: round.roundId })).blocks
    return new Map(block?.units.map((unit) => [unit.assessmentId, [unit.index, unit.points, unit.applicableMax]]))
  }
  const free = (await list()).filter(({ unitName }) => !['Sở Ngoại vụ', 'Sở Tài chính'].includes(unitName))
  let moved = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...free.map(({ id }) => id)),
      fc.constantFrom(...nodes.map(({ id }) => id)),
      async (assessmentId, criterionId) => {
        const before = await indexes()
        const cells = [{ assessmentId, criterionId }]
        await exempt(cells)
        const after = await indexes()
        if (String(after.get(assessmentId)) !== String(before.get(assessmentId))) moved += 1
        before.delete(assessmentId)
        after.delete(assessmentId)
        expect(after).toEqual(before)
        await admin.call(par.liftExemptions, { cells })
      },
    ),
    { numRuns: 25 },
  )
  // Otherwise the property would hold of a door that does nothing.
  expect(moved).toBeGreaterThan(20)
})
