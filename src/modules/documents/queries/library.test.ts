import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../tests/support/house.ts'
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { isOutside, periodOf } from '../../../shared/period.ts'
import { documents } from '../contract.ts'
import { aKeeper, pdfFile } from '../fixtures.ts'

let house: House
let keeper: Client
let unitId: number

const PAPERS = [
  ['Kế hoạch cải cách hành chính', '12/KH-STC', '2024-01-15'],
  ['Báo cáo kết quả cải cách', '7/BC-STC', '2024-12-20'],
  ['Ấn phẩm tuyên truyền', '', undefined],
  ['An toàn thông tin', '3/QĐ-STC', '2023-12-28'],
  ['Đề án vị trí việc làm', '4/ĐA-STC', '2025-01-02'],
  ['100 % hồ sơ trực tuyến', '', '2024-06-30'],
] as const

beforeAll(async () => {
  house = await openHouse()
  ;({ keeper, unitId } = await aKeeper(house))
  for (const [title, number, issuedOn] of PAPERS)
    await keeper.upload(
      documents.addDocument,
      { unitId, title, number, ...(issuedOn && { issuedOn }) },
      pdfFile(title, 'tep.pdf'),
    )
})
afterAll(() => house.close())

const titles = async (asked: ArgumentOf<typeof documents.library>) =>
  (await keeper.call(documents.library, asked)).rows.map(({ title }) => title)

test.each<[string, ArgumentOf<typeof documents.library>, string[]]>([
  ['words in any order, without accents', { text: 'HANH chinh ke hoach' }, ['Kế hoạch cải cách hành chính']],
  ['a number', { text: '7/bc-stc' }, ['Báo cáo kết quả cải cách']],
  ['a sign that means something to the database', { text: '100 %' }, ['100 % hồ sơ trực tuyến']],
  ['a sign that is nowhere', { text: 'ke_hoach' }, []],
  ['a kind', { kind: 'decision' }, ['An toàn thông tin']],
  ['a day', { day: '2024-12-20' }, ['Báo cáo kết quả cải cách']],
  ['a year', { year: 2023 }, ['An toàn thông tin']],
  ['no day', { inPeriod: 'no-date' }, ['Ấn phẩm tuyên truyền']],
])('found by %s', async (_, asked, expected) => {
  expect(await titles(asked)).toEqual(expected)
})

test('in the order of a Vietnamese dictionary, or the newest paper first and those without a day last', async () => {
  expect(await titles({ order: 'title' })).toEqual([
    '100 % hồ sơ trực tuyến',
    'An toàn thông tin',
    'Ấn phẩm tuyên truyền',
    'Báo cáo kết quả cải cách',
    'Đề án vị trí việc làm',
    'Kế hoạch cải cách hành chính',
  ])
  const issued = await titles({ order: 'issued' })
  expect([issued[0], issued.at(-1)]).toEqual(['Đề án vị trí việc làm', 'Ấn phẩm tuyên truyền'])
})

test('pages together are the whole, each document once', async () => {
  const pages = await Promise.all([1, 2, 3].map((page) => titles({ order: 'title', page, pageSize: 2 })))
  expect(pages.flat()).toEqual(await titles({ order: 'title' }))
  expect((await keeper.call(documents.library, { page: 2, pageSize: 2 })).total).toBe(6)
})

test('a page beyond the last one is empty and still says how many there are', async () => {
  expect(await keeper.call(documents.library, { page: 9, pageSize: 50 })).toEqual({ rows: [], total: 6 })
})

test('the period asked for and the rule of periods agree, whatever the period', async () => {
  const day = fc.constantFrom('2022-01-01', '2023-12-28', '2024-01-01', '2024-06-30', '2024-12-31', '2025-01-02')
  await fc.assert(
    fc.asyncProperty(day, day, async (a, b) => {
      const [from, to] = [a, b].toSorted() as [string, string]
      const expected = (keep: (found: ReturnType<typeof periodOf>) => boolean) =>
        PAPERS.filter(([, , issuedOn]) => keep(periodOf(issuedOn ?? null, { from, to })))
          .map(([title]) => title)
          .toSorted()
      expect((await titles({ inPeriod: 'outside', from, to })).toSorted()).toEqual(expected(isOutside))
      expect((await titles({ inPeriod: 'within', from, to })).toSorted()).toEqual(
        expected((found) => found === 'within'),
      )
    }),
    { numRuns: 12 },
  )
})

test('filters offer the units and years there are within reach, and nothing of others', async () => {
  const { keeper: other } = await aKeeper(house, 'Sở Y tế')
  expect(await other.call(documents.libraryFilters, {})).toMatchObject({ units: [], years: [] })
  expect(await keeper.call(documents.libraryFilters, {})).toMatchObject({
    units: [{ unitId, unitName: 'Sở Tài chính' }],
    years: [2025, 2024, 2023],
  })
  expect((await other.call(documents.library, { unitId })).total).toBe(0)
})
