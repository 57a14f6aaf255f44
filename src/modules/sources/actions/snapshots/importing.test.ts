/** Files of a source become snapshots: whole or not at all, and nobody changes them. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { aRound } from '../../../par/fixtures.ts'
import { sources } from '../../contract.ts'
import { aSource, aTaskTable, csv } from '../../fixtures.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>
let admin: Client
let named = 0
let source: Awaited<ReturnType<typeof aSource>>

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
  admin = round.admin
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.owner.query('delete from sources.binding')
  source = await aSource(admin, round, { name: `Nguồn ${++named}` })
})

const bring = (text: string) => admin.upload(sources.importSnapshot, { sourceId: source.sourceId }, csv(text))
const sentences = (text: string) =>
  bring(text).then(
    () => [],
    ({ problems }: Refused) => problems.map(({ sentence }) => sentence),
  )

test('a file is frozen with who, when, what and the hash of its bytes; the file comes back as it was', async () => {
  const text = aTaskTable({ 'Sở Y tế': [10, 7, 1, 0], 'so tai chinh': [4, 4, 0, 0] }, 'Năm 2024')
  const facts = await bring(text)
  expect(facts).toMatchObject({
    period: 'Năm 2024',
    periodFrom: '2024-01-01',
    periodTo: '2024-12-31',
    takenByName: 'Trần Thị Quản',
    how: 'file',
    origin: 'nhiem-vu.csv',
    rows: 2,
  })
  const snapshot = await admin.call(sources.snapshot, { snapshotId: facts.id })
  expect(snapshot.units.map(({ unitName, values }) => [unitName, values.dungHanDenHan])).toEqual([
    ['Sở Y tế', { raw: '7/8', percent: 875_000 }],
    ['so tai chinh', { raw: '4/4', percent: 1_000_000 }],
  ])
  const { bytes } = await admin.download(sources.snapshotFile, { snapshotId: facts.id })
  expect(new TextDecoder().decode(bytes)).toBe(text)
  expect(Buffer.from(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toString('hex')).toBe(
    facts.sha256,
  )
})

test('unknown units and wrong cells are all told at once, and nothing is kept', async () => {
  const text = aTaskTable({ 'Sở Không Có': [1, 1, 0, 0], 'Sở Y tế': [1, 1, 0, 0] })
  expect(await sentences(text)).toEqual([
    'Dòng 2: không có đơn vị “Sở Không Có” trong Tỉnh Bắc Giang vào kỳ Quý 4/2024. Hãy ghi đúng tên hoặc mã đơn vị.',
  ])
  expect(await sentences(`${aTaskTable({ 'Sở Y tế': [1, 1, 0, 0] })}\nsở y tế;Quý 4/2024;2;2;0;0`)).toEqual([
    'Dòng 3: sở y tế đã có ở dòng 2. Hãy bỏ một dòng.',
  ])
  expect(await sentences('Đơn vị;Giao\nSở Y tế;1')).toHaveLength(3)
  expect((await admin.call(sources.snapshots, { sourceId: source.sourceId })).total).toBe(1)
})

test('a time that has not begun, and the same file again, are refused', async () => {
  expect(await sentences(aTaskTable({ 'Sở Y tế': [1, 1, 0, 0] }, 'Năm 2090'))).toEqual([
    'Kỳ số liệu Năm 2090 chưa bắt đầu (từ 01/01/2090). Hãy kiểm tra lại kỳ của tệp.',
  ])
  const text = aTaskTable({ 'Sở Y tế': [5, 5, 0, 0] })
  await bring(text)
  expect((await sentences(text))[0]).toMatch(/^Tệp này đã nhập ngày .* \(Quý 4\/2024\), nội dung giống hệt/)
})

test('a JSON answer saved as a file is read as well; a broken one is told', async () => {
  const answer = { kySoLieu: 'Quý 3/2024', donVi: [{ ten: 'Sở Y tế', giao: 3, dungHan: 2, treHan: 1, quaHan: 0 }] }
  expect(await bring(JSON.stringify(answer))).toMatchObject({ period: 'Quý 3/2024', rows: 1 })
  expect(await sentences('{ "kySoLieu": ')).toEqual([
    'Trả lời của nguồn không phải JSON đọc được. Hãy báo đơn vị vận hành nguồn.',
  ])
})

test('two snapshots are compared: the largest change first, units that came and went', async () => {
  const after = await bring(aTaskTable({ 'Sở Y tế': [100, 90, 5, 5], 'Sở Nội vụ': [1, 1, 0, 0] }))
  const { differences, same } = await admin.call(sources.compare, { snapshotId: after.id, beforeId: source.snapshotId })
  const onTime = differences.filter(({ measure }) => measure === 'dungHanDenHan')
  expect(onTime.map(({ unitName, before, after }) => [unitName, before, after])).toEqual([
    ['Sở Tài chính', 800_000, null],
    ['Sở Nội vụ', null, 1_000_000],
    ['Sở Y tế', 700_000, 900_000],
  ])
  expect(same).toBe(0)
})

test('no door changes a snapshot, nor does the application by SQL, nor its owner', async () => {
  const names = Object.keys(sources).filter((name) => /snapshot/i.test(name))
  expect(names.sort()).toEqual(['importSnapshot', 'snapshot', 'snapshotFile', 'snapshots'])
  for (const statement of [
    "update sources.snapshot set period = 'Năm 1999'",
    'delete from sources.snapshot',
    'update sources.snapshot_value set percent = 100',
    'delete from sources.snapshot_value',
    'truncate sources.snapshot_value',
  ]) {
    await house.owner.query('begin; set local role app_all')
    await expect(house.owner.query(statement)).rejects.toThrow(/permission denied/)
    await house.owner.query('rollback')
    if (!statement.startsWith('truncate')) await expect(house.owner.query(statement)).rejects.toThrow(/never changes/)
  }
  expect((await admin.call(sources.snapshot, { snapshotId: source.snapshotId })).units).toHaveLength(2)
})

test('a source that is off takes nothing in', async () => {
  await admin.call(sources.editSource, {
    sourceId: source.sourceId,
    version: 2,
    name: `Tắt ${named}`,
    withinId: round.province,
    isOn: false,
  })
  expect(await sentences(aTaskTable({ 'Sở Y tế': [1, 1, 0, 0] }))).toEqual([
    'Nguồn đang tắt. Hãy bật nguồn trong phần Thiết lập trước.',
  ])
})
