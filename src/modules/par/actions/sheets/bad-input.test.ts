import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { type AssessmentSheet, par } from '../../contract.ts'
import { aRound, ownLeaves } from '../../fixtures.ts'
import type { LeafInputs } from '../../rules/scoring/scoring.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>
let scorer: Client
let sheet: AssessmentSheet

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  scorer = await house.person({ unitId, grants: [{ role: 'par-scorer', unitId }] })
  const { assessments } = await scorer.call(par.assessments, { roundId: round.roundId })
  sheet = await scorer.call(par.assessmentSheet, { assessmentId: assessments[0]?.id as string })
})
afterAll(() => house.close())

const statusOf = (work: Promise<unknown>) =>
  work.then(
    () => 200,
    (error: unknown) => (error as Refused).status,
  )
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error as Refused,
  )
const aNumber = fc.oneof(
  fc.constantFrom(0, -0, -1, 0.5, 1e-7, 2 ** 31, 2 ** 53, 1e300, -1e300),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const anInput = fc.oneof(
  fc.record({ type: fc.constant('steps'), option: aNumber }),
  fc.record({ type: fc.constant('checklist'), items: fc.array(aNumber, { maxLength: 4 }) }),
  fc.record({ type: fc.constant('bands'), value: aNumber }),
  fc.record({ type: fc.constant('ratio'), a: aNumber, b: aNumber }),
  fc.record({ type: fc.constant('deduct'), counts: fc.array(aNumber, { maxLength: 4 }) }),
  fc.record({ type: fc.constantFrom('survey', 'external'), percent: aNumber }),
  fc.record({ type: fc.constant('formula'), values: fc.array(aNumber, { maxLength: 4 }) }),
  fc.jsonValue(),
)

test('whatever is sent as inputs is taken or refused with a sentence, never a fault, and points stay within the maximum', async () => {
  const leaves = ownLeaves(sheet)
  await fc.assert(
    fc.asyncProperty(fc.nat(leaves.length - 1), anInput, aNumber, async (at, inputs, version) => {
      const leaf = leaves[at] as (typeof leaves)[number]
      const save = { assessmentId: sheet.id, criterionId: leaf.id, version, inputs: inputs as LeafInputs as never }
      const answer = await scorer.call(par.saveEntry, save).catch((error: Refused) => error)
      if ('entry' in answer) {
        expect(answer.entry.points ?? 0).toBeGreaterThanOrEqual(0)
        expect(answer.entry.points ?? 0).toBeLessThanOrEqual(leaf.maxPoints)
      } else {
        expect([409, 422]).toContain(answer.status)
        expect(answer.problems[0]?.sentence).toMatch(/\p{L}/u)
      }
    }),
    { numRuns: 150 },
  )
})

const MODEL = readFileSync(
  join(import.meta.dirname, '../../../../../db/catalogues/par/model-commune-2025.json'),
  'utf8',
)

/** Every place in the tree of a JSON value. */
function placesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesOf(inner, [...path, name]))]
}

test('a criteria file with anything in any place is taken or refused with a sentence, never a fault', async () => {
  const places = placesOf(JSON.parse(MODEL)).filter((path) => path.length > 0)
  let number = 0
  await fc.assert(
    fc.asyncProperty(
      fc.nat(places.length - 1),
      fc.oneof(aNumber, fc.jsonValue(), fc.constantFrom('x\u0000', '\ud800')),
      async (at, value) => {
        const json = JSON.parse(MODEL)
        json.name = `Bộ thử ${number++}`
        const path = places[at] as (string | number)[]
        const holder = path.slice(0, -1).reduce((inner, name) => inner[name], json)
        holder[path.at(-1) as string] = value
        const status = await statusOf(round.admin.call(par.importCriteriaSet, { text: JSON.stringify(json) }))
        expect([200, 409, 422]).toContain(status)
      },
    ),
    { numRuns: 120 },
  )
})

test('a zero character in a note is left out, a file of three thousand criteria is refused: neither is a fault', async () => {
  const leaf = ownLeaves(sheet)[0] as ReturnType<typeof ownLeaves>[number]
  const before = await scorer.call(par.assessmentSheet, { assessmentId: sheet.id })
  const version = before.leaves.find(({ criterionId }) => criterionId === leaf.id)?.entry?.version ?? 0
  const save = { assessmentId: sheet.id, criterionId: leaf.id, version, inputs: null, note: 'a\u0000b\ud800' }
  expect((await scorer.call(par.saveEntry, save)).entry.note).toBe('ab\ufffd')
  const json = { ...JSON.parse(MODEL), name: 'Bộ quá lớn' }
  const [area] = json.nodes
  for (let at = 0; at < 3_000; at++) json.nodes.push({ ...area, code: `x${at}` })
  const large = await refusal(round.admin.call(par.importCriteriaSet, { text: JSON.stringify(json) }))
  expect([large?.status, large?.problems[0]?.sentence]).toEqual([
    422,
    'Không đọc được tệp bộ tiêu chí: có quá 2.000 tiêu chí. Hãy kiểm tra lại tệp.',
  ])
})

test('a unit code that lost its zeros in a spreadsheet is recognised and said so; nothing is taken', async () => {
  const { sets } = await round.admin.call(par.criteriaSets, {})
  const set = sets.find((one) => one.level === 'commune' && one.status === 'issued')
  const at = (days: number) => new Date(house.clock.now.getTime() + days * 86_400_000).toISOString()
  const { roundId, assessments } = await round.admin.call(par.openRound, {
    year: 2025,
    name: 'Khối xã',
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
  expect(assessments).toBe(192)
  const { nodes } = await round.admin.call(par.criteriaSet, { setId: set?.id as string })
  const surveyed = nodes.find((node) => node.scoring?.type === 'survey')?.code as string
  const { rows } = await house.owner.query<{ code: string }>(
    `select v.code from organization.unit_version v join par.assessment a on a.unit_id = v.unit_id and a.round_id = $1
     where v.code like '0%' and v.recorded_to = 'infinity' limit 1`,
    [roundId],
  )
  const code = rows[0]?.code as string
  const text = (unit: string) => `Mã đơn vị,Mã tiêu chí,Giá trị\n${unit},${surveyed},75.5`
  const lost = await refusal(
    round.admin.call(par.importValues, { roundId, text: text(String(Number(code))), source: 'Điều tra' }),
  )
  expect(lost?.problems[0]).toMatchObject({ reason: 'par.import-lost-zeros' })
  expect(lost?.problems[0]?.sentence).toContain(`“${code}”`)
  expect(await round.admin.call(par.importValues, { roundId, text: text(code), source: 'Điều tra' })).toEqual({
    imported: 1,
  })
})

test('of 30,000 wrong rows the first are told and the rest counted', async () => {
  const text = ['Đơn vị\tMã tiêu chí\tGiá trị', ...Array.from({ length: 30_000 }, (_, at) => `Sở ${at}\t1.7\t50`)].join(
    '\n',
  )
  const wrong = await refusal(round.admin.call(par.importValues, { roundId: round.roundId, text, source: 'Điều tra' }))
  expect(wrong?.problems).toHaveLength(201)
  expect(wrong?.problems.at(-1)?.sentence).toContain('29800')
})

test('a table longer than any province has is refused by its length', async () => {
  const text = ['Đơn vị\tMã tiêu chí\tGiá trị', ...Array.from({ length: 60_000 }, () => 'Sở Y tế\t1.7\t50')].join('\n')
  const long = await refusal(round.admin.call(par.importValues, { roundId: round.roundId, text, source: 'Điều tra' }))
  expect([long?.status, long?.problems[0]?.reason]).toEqual([413, 'par.import-long'])
  expect(long?.problems[0]?.sentence).toContain('60001')
})

test('a block of chosen units takes those and no others; a unit that is not there is told', async () => {
  const { setId, province, admin } = round
  const [finance, health] = [await house.unit('Sở Tài chính', '2024-12-31'), await house.unit('Sở Y tế', '2024-12-31')]
  const open = (name: string, unitIds: number[]) =>
    admin.call(par.openRound, {
      year: 2024,
      name,
      frameDay: '2024-12-31',
      tieRule: 'shared',
      bands: [],
      windows: [{ stage: 'self-assessment', opensAt: '2024-12-01T00:00:00Z', closesAt: '2024-12-31T00:00:00Z' }],
      blocks: [{ name: 'Khối chọn', setId, within: province, levels: ['department'], unitIds }],
    })
  expect((await open('Hai sở', [finance, health])).assessments).toBe(2)
  const refused = await refusal(open('Sai', [finance, province]))
  expect(refused?.problems[0]?.reason).toBe('par.unit-not-in-block')
})
