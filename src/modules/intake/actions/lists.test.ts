/** A list of people through the doors: sent, asked about, tried, carried out as one, the same again changes nothing, taken back. */
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { compoundFile } from '../../../../tests/support/compound-file.ts'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { MAIL_OFF } from '../../../platform/mail/mail.ts'
import { personnel } from '../../personnel/contract.ts'
import { anHrOfficer, aRecord, type Person } from '../../personnel/fixtures.ts'
import { type Effect, recordEvents, saidEvents } from '../../personnel/index.ts'
import { intake, type ListReading } from '../contract.ts'
import { carryOut, takeBack } from '../jobs.ts'

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
type Cell = string | number | null
type Row = Cell[]
const HEADINGS = [
  ...(['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Chức vụ', 'Mã ngạch', 'Bậc', 'Hệ số'] as const),
  ...(['Ngày hưởng', 'Đơn vị', 'Điện thoại', 'Ngày vào Đảng', 'Dân tộc'] as const),
]
const HEAD: Row[] = [['DANH SÁCH CÔNG CHỨC SỞ TÀI CHÍNH'], HEADINGS]
type Told = Partial<Record<(typeof HEADINGS)[number], Cell>>
/** A row of the list: number, name, birth, sex, and what else it tells. */
const row = (number: number, name: string, born: Cell, sex: string, told: Told = {}): Row =>
  HEADINGS.map((heading, at) => [number, name, born, sex][at] ?? told[heading] ?? null)
const CV = { 'Mã ngạch': '01.003' }
const NEW = row(1, 'NGUYỄN THỊ MỚI', '3/9/1990', 'Nữ', {
  'Số CCCD': 24190004321,
  'Chức vụ': 'Chuyên viên',
  'Mã ngạch': 1.003,
  Bậc: '3/9',
  'Hệ số': '3,00',
  'Ngày hưởng': '01/6/2024',
  'Điện thoại': '0912345678',
  'Ngày vào Đảng': '19/5/2015',
})
const LEGACY = row(2, 'TrÇn V¨n Cò', '1985', 'Nam', {
  'Chức vụ': 'Chuyªn viªn',
  'Mã ngạch': 'Chuyªn viªn',
  Bậc: 4,
  'Hệ số': 3.33,
  'Ngày hưởng': '7/2023',
  'Đơn vị': 'Sở Tài Chính',
})
const ON_FILE = row(3, KNOWN.fullName, '12/04/1988', 'Nam', {
  'Số CCCD': KNOWN.citizenId,
  'Chức vụ': 'Phó Trưởng phòng',
  ...CV,
  Bậc: 4,
  'Hệ số': 3.33,
  'Ngày hưởng': '01/6/2025',
})
const ODD = row(4, 'Phạm Văn Lạ', '1/1/1980', 'Nam', { 'Mã ngạch': 'Phi hành gia', 'Đơn vị': 'Sở Không Có' })
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
  actor: { accountId: officer.accountId, fullName: 'Nguyễn Thị Hồ', unitId },
  permission: 'intake.import',
  scope: { everywhere: false, units: [unitId] },
})
/** As the runner does what the door asked for. */
const carry = (listId: string, version: number) => runTask(house, carryOut, { of: of(), listId, version })
/** The button of the page, pressed at the first report of progress; the runner's report then throws. */
const pressed = (listId: string) => async () => {
  await officer.call(intake.stopList, { listId })
  throw new Error('stopped')
}
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

  // Stopped from the page half way, nothing is written.
  await officer.call(intake.carryOutList, { listId, version })
  const stopped = runTask(house, carryOut, { of: of(), listId, version }, MAIL_OFF, pressed(listId))
  await expect(stopped).rejects.toThrow('stopped')
  expect(await counted()).toBe(before)
  expect(await officer.call(intake.listRun, { listId })).toMatchObject({ state: 'cancelled' })
  expect(await refusedBy(officer.call(intake.stopList, { listId }))).toEqual(['intake.run-over'])
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

  // What was shown before is what was done.
  expect((await look(listId)).recorded?.summary).toEqual(agreed.summary)

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

  const reason = 'Nhập nhầm tệp'
  const whole = await counted()
  await officer.call(intake.undoList, { listId, reason })
  // Stopped from the page while it works: what was written is still there, whole.
  await expect(runTask(house, takeBack, { of: of(), listId, reason }, MAIL_OFF, pressed(listId))).rejects.toThrow(
    'stopped',
  )
  expect(await counted()).toBe(whole)
  expect(await officer.call(intake.listRun, { listId })).toMatchObject({ state: 'cancelled' })
  expect(await runTask(house, takeBack, { of: of(), listId, reason })).toMatchObject({
    recordingId: expect.any(Number),
  })
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
  const twin = row(1, 'Vũ Thị Trùng Tên', '1979', 'Nam', CV)
  const one = row(2, 'Đỗ Văn Một', '1/2/1981', 'Nam', { 'Số CCCD': '024081007777', ...CV })
  const same = row(3, 'Đỗ Văn Hai', '1/2/1982', 'Nam', { 'Số CCCD': '024081007777', ...CV })
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
  expect(await refusedBy(send(compoundFile('Workbook'), 'cu.xlsx'))).toEqual(['files.wrong-type'])
  await expect(send(compoundFile('EncryptionInfo', 'EncryptedPackage'), 'khoa.xlsx')).rejects.toMatchObject({
    problems: [{ reason: 'files.locked', sentence: expect.stringContaining('mật khẩu') }],
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
  const own = await send(await book(row(1, 'Nguyễn Thị Mới', '3/9/1990', 'Nữ', { 'Đơn vị': 'Sở Công Thương', ...CV })))
  expect((await look(own)).questions).toMatchObject([
    { column: 'unit', sentence: expect.stringContaining('ngoài phạm vi') },
  ])
  const other = await anHrOfficer(house, elsewhere, 'Người Khác')
  await expect(other.call(intake.peopleList, { listId: own })).rejects.toMatchObject({ status: 404 })
})

test('no limit of a thousand rows; a workbook beyond what is read at once is refused whole, not cut short', async () => {
  const names = (count: number): Row[] =>
    Array.from({ length: count }, (_, at) =>
      row(at + 1, 'Nguyễn Văn An', `1/1/${1960 + (at % 40)}`, 'Nam', {
        'Số CCCD': `024060${String(at).padStart(6, '0')}`,
        ...CV,
      }),
    )
  const { summary, rows, found } = await look(await send(await book(...names(1_500))))
  // The number tells the year of birth: those of 1960 are true, the others are said to be not.
  expect([summary.new + summary.wrong, summary.new, found, rows.length]).toEqual([1_500, 38, 1_500, 50])
  const long = Array.from({ length: 300_000 }, (_, at) => [at, 'x'])
  const bytes = await writeXlsx({ sheets: [{ name: 'DS', rows: [['STT', 'Họ và tên'], ...long] }] })
  expect(await refusedBy(send(bytes))).toEqual(['intake.too-long'])
}, 60_000)

const bornIn = (birthPlace: string) => (effect: Effect) =>
  effect.op === 'set' && effect.part === 'person' ? { ...effect, values: { ...effect.values, birthPlace } } : effect
const waiting = async () =>
  (await house.owner.query(`select from pg_locks where not granted and locktype = 'transactionid'`)).rowCount

test('what the record leaves blank is filled where that is said of its column, in what nobody has proven; taken back it is blank again', async () => {
  const hoa = (told: Told) => row(1, 'Trịnh Thị Hoa', '5/6/1983', 'Nữ', { 'Số CCCD': '024183005566', ...CV, ...told })
  const proven = await aRecord(house, {
    unitId,
    fullName: 'Mạc Văn Thật',
    citizenId: '024088001299',
    born: '1988-01-02',
  })
  const first = await send(await book(hoa({})))
  await carry(first, await read(first))
  const more = await send(
    await book(
      hoa({ 'Dân tộc': 'Tày' }),
      row(2, 'Mạc Văn Thật', '02/01/1988', 'Nam', { 'Số CCCD': '024088001299', ...CV, 'Dân tộc': 'Tày' }),
    ),
  )
  await read(more)
  const asked = await look(more)
  expect(asked.blanks).toEqual([{ column: 'ethnicity', label: 'Dân tộc', count: 1 }])
  expect(asked.rows.find(({ row: at }) => at === 3)).toMatchObject({
    fate: 'same',
    notes: [expect.stringContaining('chưa điền')],
  })
  expect(asked.obstacles.map(({ reason }) => reason)).toEqual(['intake.only-blanks'])
  const version = await read(more, { fills: ['ethnicity'] })
  expect((await look(more)).rows.find(({ row: at }) => at === 3)?.told).toEqual(['Điền chỗ còn trống: Dân tộc Tày'])
  const { rows } = await officer.call(personnel.findRecords, { text: 'Trịnh Thị Hoa' })
  const lineOf = async (recordId: string) =>
    (await officer.call(personnel.record, { recordId })).lines.filter(({ part }) => part === 'person')
  const recordId = rows[0]?.id ?? ''
  // Somebody amends the same event while the list is carried out: the list waits, and adds to what he said.
  let carried: Promise<unknown> = Promise.resolve()
  await house.arrange(async (tx) => {
    const said = await saidEvents(tx, [(await lineOf(recordId))[0]?.row ?? ''])
    const events = [...said.values()].map((event) => ({ ...event, effects: event.effects.map(bornIn('Xã Yên Dũng')) }))
    await recordEvents({ tx, now: house.clock.now }, 'correction', events)
    carried = carry(more, version)
    await vi.waitFor(async () => expect(await waiting()).toBe(1), 5_000)
  })
  await carried
  expect(await lineOf(recordId)).toMatchObject([
    {
      from: '1983-06-05',
      standing: 'unverified',
      note: 'ds.xlsx, dòng 3; điền thêm: ds.xlsx, dòng 3',
      values: { ethnicity: expect.any(String), bornOn: '1983-06-05', birthPlace: 'Xã Yên Dũng' },
    },
  ])
  // What the record says otherwise stays as it is.
  expect((await lineOf(proven))[0]?.values.ethnicity).toBe('01')
  expect((await look(more)).summary).toMatchObject({ changed: 0 })
  await runTask(house, takeBack, { of: of(), listId: more, reason: 'Nhập nhầm tệp' })
  expect((await lineOf(recordId))[0]?.values.ethnicity ?? null).toBeNull()
}, 30_000)
