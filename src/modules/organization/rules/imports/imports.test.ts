import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell, ListTable } from '../../../../shared/list-table.ts'
import { amended } from '../ledger/amend.ts'
import type { Version } from '../ledger/version.ts'
import { type Asked, planOf } from './plan.ts'
import { repairsOfCode, repairsOfName } from './repairs.ts'
import { type Reading, readRows } from './rows.ts'
import { nameKey } from './spelling.ts'
import { headOf } from './table.ts'

const aTable = (...rows: Cell[][]): ListTable => ({ name: 'DS', rows, merges: [] })
const aUnit = (
  unitId: number,
  parentId: number | null,
  level: Version['level'],
  fullName: string,
  code: string | null,
) =>
  ({
    unitId,
    parentId,
    level,
    code,
    fullName,
    seat: null,
    validFrom: '2025-07-01',
    validTo: 'infinity',
    kind: fullName.split(' ')[0] as string,
    name: fullName.split(' ').slice(1).join(' '),
  }) satisfies Version
const LEDGER: Version[] = [
  aUnit(1, null, 'province', 'Tỉnh Bắc Ninh', '24'),
  aUnit(2, 1, 'commune', 'Xã Hiệp Hoà', '07840'),
  aUnit(3, 1, 'commune', 'Phường Bắc Giang', '07210'),
]
const ASKED: Asked = { day: '2026-01-01', underId: null, isWhole: false, countOf: () => null, heirOf: () => null }
const READING: Reading = { level: null, declined: [] }
const SPELLINGS = new Map(LEDGER.map(({ fullName }) => [nameKey(fullName), fullName]))

function read(table: ListTable, reading: Partial<Reading> = {}) {
  const head = headOf(table)
  if (!head) throw new Error('no head')
  return readRows(table, head, { ...READING, ...reading }, SPELLINGS)
}
const plan = (table: ListTable, asked: Partial<Asked> = {}, ledger: readonly Version[] = LEDGER) =>
  planOf(ledger, read(table).wanted, { ...ASKED, ...asked })
const fates = ({ rows }: ReturnType<typeof plan>) => rows.map(({ fate, reasons }) => reasons[0]?.reason ?? fate)

test('what a spreadsheet does to a code is offered to be undone', () => {
  const become = (code: string) => repairsOfCode(code, 'commune').at(-1)?.becomes
  expect(become('7210')).toBe('07210')
  expect(become('7210.0')).toBe('07210')
  expect(become('7210,00')).toBe('07210')
  expect(['07210', '7210.5', '7A10'].map(become)).toEqual([undefined, undefined, undefined])
})

test('names: short forms, capitals, and the tone mark where the program has it', () => {
  const become = (name: string) => repairsOfName(name, SPELLINGS).at(-1)?.becomes ?? name
  expect(become('TT. Thắng')).toBe('Thị trấn Thắng')
  expect(become('Thị Trấn Thắng')).toBe('Thị trấn Thắng')
  expect(become('XÃ ĐỒNG TIẾN')).toBe('Xã Đồng Tiến')
  expect(become('Xã Hiệp Hòa')).toBe('Xã Hiệp Hoà')
  expect(become('P.Bắc Giang')).toBe('Phường Bắc Giang')
  expect(['Xã Hiệp Hoà', 'Trường THPT Hiệp Hòa số 1'].map(become)).toEqual(['Xã Hiệp Hoà', 'Trường THPT Hiệp Hòa số 1'])
})

test('a head in two rows under a title, columns numbered below it', () => {
  const table: ListTable = {
    name: 'Thôn',
    rows: [
      ['DANH SÁCH THÔN, TỔ DÂN PHỐ', null, null, null, null],
      ['STT', 'Đơn vị cấp xã', null, 'Thôn, tổ dân phố', 'Số hộ'],
      [null, 'Mã', 'Tên', null, null],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [1, 7840, 'Xã Hiệp Hòa', 'Thôn Đông', 212],
      ['Tổng', null, null, null, 212],
    ],
    merges: [
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 1, left: 3, bottom: 2, right: 3 },
      { top: 1, left: 4, bottom: 2, right: 4 },
    ],
  }
  expect(headOf(table)?.columns.map(({ role }) => role)).toEqual([
    null,
    'communeCode',
    'communeName',
    'name',
    'households',
  ])
  expect(read(table).wanted).toMatchObject([
    { row: 4, level: 'village', name: 'Đông', kind: 'Thôn', parentCode: '07840', households: 212 },
  ])
  expect(plan(table).rows).toMatchObject([{ fate: 'new', facts: { parentId: 2, fullName: 'Thôn Đông' } }])
})

const CATALOGUE = aTable(
  ['Tỉnh / Thành phố', 'Mã TP', 'Phường Xã', 'Mã PX', 'Cấp'],
  ['Tỉnh Bắc Ninh', 24, 'Xã Hiệp Hòa', 7840, 'Xã'],
  ['Tỉnh Bắc Ninh', 24, 'Phường Bắc Giang', 7210, 'Phường'],
  ['Tỉnh Bắc Ninh', 24, 'Xã Yên Thế', 7228, 'Xã'],
  ['Tỉnh Lạng Sơn', 20, 'Xã Bắc Sơn', 6400, 'Xã'],
)

test('the official catalogue: what is ours is found by code though zeros are lost, other provinces are left alone', () => {
  const { wanted, repairs } = read(CATALOGUE)
  expect(wanted.map(({ code }) => code)).toEqual(['07840', '07210', '07228', '06400'])
  expect(repairs.map(({ kind }) => kind)).toContain('spelling')
  expect(fates(plan(CATALOGUE))).toEqual(['same', 'same', 'new', 'outside'])
})

test('a repair that is declined leaves the cell as it is written, and the row says why it cannot be', () => {
  const { wanted } = read(CATALOGUE, { declined: ['zeros'] })
  expect(wanted[2]?.code).toBe('7228')
  expect(planOf(LEDGER, wanted, ASKED).rows[2]).toMatchObject({
    fate: 'wrong',
    reasons: [{ reason: 'organization.code-form', params: { code: '7228' } }],
  })
})

test('a code is no identity: another’s code, two parents, a row twice, no level, no parent, no number are told', () => {
  const rows = (...list: Cell[][]) => aTable(['Mã', 'Tên đơn vị', 'Thuộc', 'Số hộ'], ...list)
  expect(fates(plan(rows(['07210', 'Xã Hiệp Hoà', 'Tỉnh Bắc Ninh', null])))).toEqual([
    'organization.import-code-of-other',
  ])
  const twice = plan(rows(['07840', 'Xã Hiệp Hoà', null, null], ['07840', 'Xã Hiệp Hoà', null, null]))
  expect(fates(twice)).toEqual(['same', 'organization.import-twice'])
  const odd = plan(
    rows(
      [null, 'Đồng Tiến', 'Tỉnh Bắc Ninh', null],
      [null, 'Thôn Đông', 'Xã Không Có', null],
      [null, 'Thôn Tây', null, null],
      [null, 'Thôn Nam', 'Xã Hiệp Hoà', 'nhiều'],
    ),
  )
  expect(fates(odd)).toEqual([
    'organization.import-level',
    'organization.import-no-parent',
    'organization.parent-missing',
    'organization.import-count',
  ])
})

test('a rename and a new code are told as changes; a whole list ends what it leaves out, unless something stands under it', () => {
  const table = aTable(['Mã', 'Tên đơn vị', 'Thuộc'], ['07210', 'Phường Kinh Bắc', 'Tỉnh Bắc Ninh'])
  const renamed = plan(table, { isWhole: true })
  expect(renamed.rows).toMatchObject([{ fate: 'changed', unitId: 3, facts: { name: 'Kinh Bắc' } }])
  expect(renamed.ended.map(({ fullName }) => fullName)).toEqual(['Xã Hiệp Hoà'])
  expect(renamed.reasons).toEqual([])
  const withVillage = [...LEDGER, aUnit(4, 2, 'village', 'Thôn Đông', null)]
  expect(plan(table, { isWhole: true }, withVillage).reasons).toMatchObject([{ params: { name: 'Thôn Đông' } }])
})

test('units of the file stand under one another, and who stands under one that may not begin may not begin', () => {
  const table = (code: string) =>
    aTable(
      ['Mã', 'Tên đơn vị', 'Đơn vị quản lý'],
      [code, 'Trường Mầm non Hoa Sen', 'Tỉnh Bắc Ninh'],
      [null, 'Trạm Y tế Hoa Sen', 'Trường Mầm non Hoa Sen'],
    )
  expect(plan(table('T1')).rows).toMatchObject([{ fate: 'new' }, { fate: 'new', facts: { parentId: -1 } }])
  expect(fates(plan(table('07210')))).toEqual(['organization.code-taken', 'organization.no-parent'])
})

test('what is not counted of a level is no change of a unit of it', () => {
  const school = aUnit(5, 1, 'service', 'Trường Mầm non Hoa Sen', null)
  const ledger = [...LEDGER, { ...school, name: school.fullName }]
  const table = aTable(['Tên đơn vị', 'Thuộc', 'Số hộ'], ['Trường Mầm non Hoa Sen', 'Tỉnh Bắc Ninh', 12])
  expect(plan(table, {}, ledger).rows).toMatchObject([{ fate: 'same', counts: { households: null } }])
})

test('a second run of the same list changes nothing', () => {
  const village = fc.record({
    name: fc.constantFrom('Thôn Đông', 'THÔN TÂY', 'Tổ dân phố 1', 'Tdp 2', 'Xóm Chùa'),
    parent: fc.constantFrom('Xã Hiệp Hòa', 'PHƯỜNG BẮC GIANG', 'Xã Hiệp Hoà'),
    households: fc.option(fc.integer({ min: 0, max: 900 })),
  })
  fc.assert(
    fc.property(fc.array(village, { maxLength: 8 }), fc.boolean(), (villages, isWhole) => {
      const table = aTable(
        ['Tên thôn', 'Thuộc xã', 'Số hộ'],
        ...villages.map(({ name, parent, households }) => [name, parent, households]),
      )
      const first = plan(table, { isWhole })
      const known = amended(LEDGER, first.amendment).map((unit) => ({
        ...unit,
        unitId: unit.unitId < 0 ? 100 - unit.unitId : unit.unitId,
      }))
      const counted = new Map(
        first.rows.map(({ unitId, counts }) => [
          unitId !== null && unitId < 0 ? 100 - unitId : unitId,
          counts.households,
        ]),
      )
      const again = plan(table, { isWhole, countOf: (unitId) => counted.get(unitId) ?? null }, known)
      expect(again.amendment).toEqual({ close: [], add: [] })
      expect(again.ended).toEqual([])
      expect(again.rows.filter(({ fate }) => fate === 'new' || fate === 'changed')).toEqual([])
    }),
  )
})
