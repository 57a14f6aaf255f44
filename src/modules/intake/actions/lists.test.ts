/** A list of people through the doors: sent, asked about, tried, carried out as one, the same again changes nothing, taken back. */
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { MAIL_OFF } from '../../../platform/mail/mail.ts'
import { personnel } from '../../personnel/contract.ts'
import { anHrOfficer, aRecord, type Person } from '../../personnel/fixtures.ts'
import { intake, type ListReading } from '../contract.ts'
import { carryOut } from '../jobs.ts'

let house: House
let officer: Person
let unitId: number
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính', DAY)
  officer = await anHrOfficer(house, unitId)
})
afterAll(() => house.close())

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DAY = '2026-10-01'
const KNOWN = { citizenId: '024088001234', fullName: 'Lê Văn Đã Có' }
type Row = (string | number | null)[]
const HEAD: Row[] = [
  ['DANH SÁCH CÔNG CHỨC SỞ TÀI CHÍNH'],
  [
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Số CCCD',
    'Chức vụ',
    'Mã ngạch',
    'Bậc',
    'Hệ số',
    'Ngày hưởng',
    'Đơn vị',
    'Điện thoại',
    'Ngày vào Đảng',
  ],
]
const NEW: Row = [
  1,
  'NGUYỄN THỊ MỚI',
  '3/9/1990',
  'Nữ',
  24190004321,
  'Chuyên viên',
  1.003,
  '3/9',
  '3,00',
  '01/6/2024',
  null,
  '0912345678',
  '19/5/2015',
]
const LEGACY: Row = [
  2,
  'TrÇn V¨n Cò',
  '1985',
  'Nam',
  null,
  'Chuyªn viªn',
  'Chuyªn viªn',
  4,
  3.33,
  '7/2023',
  'Sở Tài Chính',
  null,
  null,
]
const ON_FILE: Row = [
  3,
  KNOWN.fullName,
  '12/04/1988',
  'Nam',
  KNOWN.citizenId,
  'Phó Trưởng phòng',
  '01.003',
  4,
  3.33,
  '01/6/2025',
  null,
  null,
  null,
]
const ODD: Row = [
  4,
  'Phạm Văn Lạ',
  '1/1/1980',
  'Nam',
  null,
  null,
  'Phi hành gia',
  null,
  null,
  null,
  'Sở Không Có',
  null,
  null,
]
const book = (...rows: Row[]) => writeXlsx({ sheets: [{ name: 'DS', rows: [...HEAD, ...rows] }] })
const send = async (bytes: Uint8Array, name = 'ds.xlsx') =>
  (await officer.upload(intake.sendPeopleList, { unitId }, { name, bytes, mediaType: XLSX })).listId
const look = (listId: string) => officer.call(intake.peopleList, { listId })
async function read(listId: string, change: Partial<ListReading> = {}) {
  const { version, reading } = await look(listId)
  return (await officer.call(intake.saveListReading, { listId, version, reading: { ...reading, day: DAY, ...change } }))
    .version
}
const of = () => ({
  ...{ actor: { accountId: officer.accountId, fullName: 'Nguyễn Thị Hồ', unitId }, permission: 'intake.import' },
  scope: { everywhere: false, units: [unitId] },
})
/** As the runner does what the door asked for. */
const carry = (listId: string, version: number) => runTask(house, carryOut, { of: of(), listId, version })
const refusedBy = async (work: Promise<unknown>) =>
  (
    (await work.then(
      () => expect.unreachable('was not refused'),
      (error: unknown) => error,
    )) as Refused
  ).problems.map(({ reason }) => reason)
const counted = async () =>
  (
    await house.owner.query<{ n: number }>(
      `select (select count(*) from personnel.event where recorded_to = 'infinity')::int + (select count(*) from personnel.record where state <> 'withdrawn')::int as n`,
    )
  ).rows[0]?.n

test('an office’s list: nothing is written until it is tried and asked for, then all at once, and taken back whole', async () => {
  const recordId = await aRecord(house, { unitId, ...KNOWN })
  const before = await counted()
  const file = await book(NEW, LEGACY, ON_FILE, ODD)
  const listId = await send(file)
  const tried = await look(listId)
  expect(tried.columns.every(({ isTaken, heading }) => isTaken || heading === 'STT')).toBe(true)
  expect(tried.repairs.map(({ kind }) => kind)).toEqual(['encoding', 'capitals', 'rank-number', 'id-zero'])
  expect(tried.questions.map(({ column, written }) => [column, written])).toEqual([
    ['rank_code', 'Phi hành gia'],
    ['unit', 'Sở Không Có'],
  ])
  expect(tried.obstacles.map(({ reason }) => reason)).toEqual(['intake.no-day', 'intake.rows-wrong'])
  expect(tried.summary).toEqual({ new: 2, changed: 1, same: 0, wrong: 1 })
  expect(await refusedBy(officer.call(intake.carryOutList, { listId, version: tried.version }))).toEqual([
    'intake.no-day',
    'intake.rows-wrong',
  ])

  const { bytes } = await officer.download(intake.markedPeopleList, { listId })
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets
  expect(sheet?.rows[1]?.at(-1)).toBe('Lý do')
  expect(sheet?.rows[5]?.at(-1)).toMatch(/Phi hành gia.*Sở Không Có/s)
  expect(sheet?.rows[2]?.[1]).toBe('NGUYỄN THỊ MỚI')

  const said = [
    { column: 'rank_code', written: 'Phi hành gia', becomes: 'Chuyên viên' },
    { column: 'unit', written: 'Sở Không Có', becomes: 'Sở Tài chính' },
  ]
  const version = await read(listId, { said })
  const agreed = await look(listId)
  expect([agreed.obstacles, agreed.summary]).toEqual([[], { new: 3, changed: 1, same: 0, wrong: 0 }])
  expect(agreed.rows.find(({ fate }) => fate === 'changed')?.told.join('\n')).toMatch(/Bậc lương 4.*Hệ số 3,33/s)
  await expect(
    officer.call(intake.saveListReading, { listId, version: 1, reading: agreed.reading }),
  ).rejects.toMatchObject({ status: 409 })
  expect(await counted()).toBe(before)

  // Stopped half way nothing is written.
  const stopping = () => Promise.reject(new Error('stopped'))
  await expect(runTask(house, carryOut, { of: of(), listId, version }, MAIL_OFF, stopping)).rejects.toThrow('stopped')
  expect(await counted()).toBe(before)
  expect(await carry(listId, version)).toMatchObject({ recordingId: expect.any(Number) })
  const { rows: people } = await officer.call(personnel.findRecords, {})
  expect(people.map(({ fullName }) => fullName).toSorted()).toEqual(
    ['Lê Văn Đã Có', 'Nguyễn Thị Mới', 'Phạm Văn Lạ', 'Trần Văn Cũ'].toSorted(),
  )
  const onFile = await officer.call(personnel.record, { recordId })
  expect(onFile.lines.filter(({ part, to }) => part === 'pay' && to === null)).toMatchObject([
    { from: '2025-06-01', standing: 'unverified', note: 'ds.xlsx, dòng 5', values: { step: 4, coefficient: 333 } },
  ])
  expect(await refusedBy(officer.call(intake.carryOutList, { listId, version }))).toEqual(['intake.carried-out'])

  // The same list again: what was said is remembered, and there is nothing to write.
  expect((await look(listId)).summary).toEqual({ new: 0, changed: 0, same: 4, wrong: 0 })
  const again = await send(file)
  const second = await look(again)
  expect([second.remembered, second.questions, second.summary]).toEqual([
    2,
    [],
    { new: 0, changed: 0, same: 4, wrong: 0 },
  ])
  const after = await counted()
  expect(await carry(again, await read(again))).toMatchObject({ problems: [{ reason: 'intake.nothing' }] })
  expect(await counted()).toBe(after)

  await officer.call(intake.undoList, { listId, reason: 'Nhập nhầm tệp' })
  expect(await counted()).toBe(before)
  expect(await refusedBy(officer.call(intake.undoList, { listId, reason: 'Nhập nhầm tệp' }))).toEqual([
    'intake.not-carried-out',
  ])
  expect((await look(again)).summary).toMatchObject({ new: 3, changed: 1 })
  const { lists } = await officer.call(intake.peopleLists, {})
  expect(lists.map(({ undone }) => undone?.reason ?? '').toSorted()).toEqual(['', 'Nhập nhầm tệp'])
}, 60_000)

test('some rows are left out only when that is said; whoever may be on file is asked about; two rows of one number are told', async () => {
  await aRecord(house, { unitId, fullName: 'Vũ Thị Trùng Tên', born: '1979-02-03' })
  const twin: Row = [1, 'Vũ Thị Trùng Tên', '1979', 'Nam', null, null, '01.003', null, null, null, null, null, null]
  const one: Row = [
    2,
    'Đỗ Văn Một',
    '1/2/1981',
    'Nam',
    '024081007777',
    null,
    '01.003',
    null,
    null,
    null,
    null,
    null,
    null,
  ]
  const same: Row = [
    3,
    'Đỗ Văn Hai',
    '1/2/1982',
    'Nam',
    '024081007777',
    null,
    '01.003',
    null,
    null,
    null,
    null,
    null,
    null,
  ]
  const listId = await send(await book(twin, one, same))
  const { rows, summary } = await look(listId)
  expect(summary).toMatchObject({ new: 1, wrong: 2 })
  const [candidate] = rows.find(({ row }) => row === 3)?.candidates ?? []
  expect(candidate).toMatchObject({ fullName: 'Vũ Thị Trùng Tên', bornOn: '1979-02-03' })
  expect(rows.find(({ row }) => row === 5)?.told.join()).toContain('dòng 4')
  await read(listId, { persons: [{ row: 3, is: 'new' }] })
  expect((await look(listId)).summary).toMatchObject({ new: 2, wrong: 1 })
  const version = await read(listId, { persons: [{ row: 3, is: candidate?.recordId ?? '' }], skipsWrong: true })
  const before = await counted()
  expect(await carry(listId, version)).toMatchObject({ recordingId: expect.any(Number) })
  expect((await look(listId)).recorded?.summary).toMatchObject({ new: 1, wrong: 1 })
  expect(await counted()).toBeGreaterThan(before ?? 0)
}, 30_000)

test('what is no list is refused with a sentence: an old file under a new name, no list of people, another unit', async () => {
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])
  await expect(send(old, 'cu.xlsx')).rejects.toMatchObject({
    problems: [{ sentence: expect.stringContaining('mật khẩu') }],
  })
  const things = await writeXlsx({
    sheets: [
      {
        name: 'TS',
        rows: [
          ['STT', 'Tên thiết bị'],
          [1, 'Máy in'],
        ],
      },
    ],
  })
  expect(await refusedBy(send(things))).toEqual(['intake.no-table'])
  const elsewhere = await house.unit('Sở Công Thương', DAY)
  const file = { name: 'ds.xlsx', bytes: await book(NEW), mediaType: XLSX }
  expect(await refusedBy(officer.upload(intake.sendPeopleList, { unitId: elsewhere }, file))).toEqual([
    'intake.not-own-unit',
  ])
  const ended = await house.unit('Sở Tài chính', '2025-06-30')
  const keeper = await anHrOfficer(house, ended, 'Người Cũ')
  expect(await refusedBy(keeper.upload(intake.sendPeopleList, { unitId: ended }, file))).toEqual(['intake.unit-over'])
  const own = await send(await book([...NEW.slice(0, 10), 'Sở Công Thương', null, null]))
  expect((await look(own)).questions).toMatchObject([
    { column: 'unit', sentence: expect.stringContaining('ngoài phạm vi') },
  ])
  const other = await anHrOfficer(house, elsewhere, 'Người Khác')
  await expect(other.call(intake.peopleList, { listId: own })).rejects.toMatchObject({ status: 404 })
})

test('no limit of a thousand rows; a workbook beyond what is read at once is refused whole, not cut short', async () => {
  const names = (count: number): Row[] =>
    Array.from({ length: count }, (_, at) => [
      at + 1,
      'Nguyễn Văn An',
      `1/1/${1960 + (at % 40)}`,
      'Nam',
      `024060${String(at).padStart(6, '0')}`,
      null,
      '01.003',
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  const { summary, rows, found } = await look(await send(await book(...names(1_500))))
  // The number tells the year of birth: those of 1960 are true, the others are said to be not.
  expect([summary.new + summary.wrong, summary.new, found, rows.length]).toEqual([1_500, 38, 1_500, 50])
  const long = Array.from({ length: 50_010 }, (_, at) => [at, 'x'])
  const bytes = await writeXlsx({ sheets: [{ name: 'DS', rows: [['STT', 'Họ và tên'], ...long] }] })
  expect(await refusedBy(send(bytes))).toEqual(['intake.too-long'])
}, 60_000)
