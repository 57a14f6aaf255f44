import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { docxOf } from '../../../../../tests/support/zip.ts'
import { par } from '../../contract.ts'
import { aPdf } from '../../fixtures.ts'
import { caMau } from '../../rules/set-tables/office-tables.ts'

let house: House
let admin: Client
beforeAll(async () => {
  house = await openHouse()
  const unitId = await house.unit('Sở Nội vụ')
  admin = await house.person({ unitId, fullName: 'Trần Thị Quản', grants: [{ role: 'par-admin', unitId: null }] })
})
afterAll(() => house.close())

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
type Row = (string | number | null)[]
const book = (...sheets: { name: string; rows: Row[]; merges?: typeof caMau.merges }[]) =>
  writeXlsx({
    sheets: sheets.map(({ name, rows, merges = [] }) => ({
      name,
      rows,
      merges: merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
    })),
  })
const send = async (bytes: Uint8Array, name = 'Phụ lục.xlsx', mediaType = XLSX) =>
  (await admin.upload(par.sendSetTable, {}, { name, bytes, mediaType })).importId
const sheet = async (...rows: Row[]) =>
  send(await book({ name: 'PL', rows: [['STT', 'Nội dung', 'Điểm tối đa'], ...rows] }))
const refusal = async (work: Promise<unknown>) =>
  (await work.then(
    () => expect.unreachable('was not refused'),
    (error: unknown) => error,
  )) as Refused
const reasons = ({ problems }: { problems: readonly { reason: string }[] }) => problems.map(({ reason }) => reason)
const confirmed = { name: 'Bộ tiêu chí sở năm 2026', year: 2026, level: 'department' as const, rules: [] as string[] }

test('Cà Mau’s annex becomes a draft: the tree as it stands, the rules that were confirmed, the rest without', async () => {
  const rows = [['UBND TỈNH CÀ MAU'], ['BỘ TIÊU CHÍ CCHC CẤP SỞ NĂM 2013'], ...caMau.rows] as Row[]
  const merges = caMau.merges.map((merge) => ({ ...merge, top: merge.top + 2, bottom: merge.bottom + 2 }))
  const importId = await send(await book({ name: 'Trang khác', rows: [['Số liệu', 1]] }, { name: 'PL', rows, merges }))

  const read = await admin.call(par.setTable, { importId })
  expect([read.fileName, read.setId, read.chosen]).toEqual(['Phụ lục.xlsx', null, [1]])
  expect([read.name, read.year, read.level]).toEqual(['Bộ tiêu chí CCHC cấp sở năm 2013', 2013, 'department'])
  expect(read.headRows).toEqual({ first: 3, last: 4 })
  expect(read.sample[0]).toMatchObject({ row: 5, cells: expect.arrayContaining(['Công tác chỉ đạo, điều hành CCHC']) })
  expect(read.problems).toMatchObject([{ row: 5, reason: 'par.row-sum', blocks: false }])

  const rules = ['1.1.1', '1.1.4']
  const { setId, problems } = await admin.call(par.takeSetTable, { importId, ...confirmed, rules })
  expect(problems.map(({ reason }) => reason)).toContain('par.sum-off')
  const set = await admin.call(par.criteriaSet, { setId })
  expect(set).toMatchObject({
    name: confirmed.name,
    year: 2026,
    status: 'draft',
    isModel: false,
    savedByName: 'Trần Thị Quản',
  })
  expect(set.nodes.map(({ code, maxPoints }) => [code, maxPoints / 10_000])).toEqual(
    read.nodes.map(({ code, maxPoints }) => [code, maxPoints / 10_000]),
  )
  expect(set.nodes.filter(({ scoring }) => scoring !== null).map(({ code }) => code)).toEqual(rules)
  expect((await admin.call(par.setTable, { importId })).setId).toBe(setId)
})

test('what a person says of a column is what counts', async () => {
  const importId = await send(
    await book({
      name: 'PL',
      rows: [
        ['STT', 'Nội dung', 'Cột A', 'Điểm tối đa'],
        ['1', 'Chỉ đạo', 5, 9],
      ],
    }),
  )
  expect((await admin.call(par.setTable, { importId })).nodes[0]?.maxPoints).toBe(90_000)
  const columns = ['number', 'title', 'maxPoints', null] as const
  const read = await admin.call(par.setTable, { importId, columns: [...columns] })
  expect(read.nodes[0]?.maxPoints).toBe(50_000)
  expect(read.columns[3]).toEqual({ heading: 'Điểm tối đa', role: null, confidence: 'high' })
})

test('sums off by 0,5 are named and kept as a draft', async () => {
  const importId = await sheet(['1', 'A', '4,5'], ['1.1', 'B', '2'], ['1.2', 'C', '2.0'], [null, 'Tổng cộng', '4,5'])
  const { problems } = await admin.call(par.setTable, { importId })
  expect(problems.map(({ sentence }) => sentence)).toEqual([
    'Dòng 2: mục 1 ghi 4,5 điểm nhưng các mục bên trong cộng lại 4 (lệch 0,5).',
  ])
  const { setId } = await admin.call(par.takeSetTable, { importId, ...confirmed, name: 'Bộ lệch' })
  expect((await admin.call(par.criteriaSet, { setId })).problems.map(({ reason }) => reason)).toContain('par.sum-off')
})

test('wrong rows are refused all at once, nothing is kept, and come back marked in the file', async () => {
  const importId = await sheet(['1', 'A', 3], ['1.1', 'B', 'ba'], ['1.2', 'C', 1], ['1.2', 'D', 1], ['1.3', null, 1])
  const before = (await admin.call(par.criteriaSets, {})).sets.length
  const refused = await refusal(admin.call(par.takeSetTable, { importId, ...confirmed, name: 'Bộ hỏng' }))
  expect(reasons(refused)).toEqual(['par.row-points', 'par.row-code-twice', 'par.row-title-missing'])
  expect((await admin.call(par.criteriaSets, {})).sets).toHaveLength(before)

  const { bytes, headers } = await admin.download(par.markedSetTable, { importId })
  expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('Loi Phụ lục.xlsx')
  const marked = (await readXlsx(bytes, { readStyles: true })).sheets[0]
  expect(marked?.rows.map((row) => row[3])).toEqual([
    'Lý do',
    null,
    'Dòng 3: “ba” không phải là điểm tối đa. Hãy viết số lớn hơn 0, như 1,5 hoặc 1.5.',
    null,
    'Dòng 5: số thứ tự 1.2 đã có ở dòng 4. Hãy sửa số thứ tự; nếu là 1.10 thì định dạng cột là văn bản.',
    'Dòng 6: tiêu chí 1.3 chưa có nội dung.',
  ])
  expect(marked?.cells?.get('2,2')?.comment?.text).toContain('“ba”')
  const again = await send(bytes)
  expect((await admin.call(par.setTable, { importId: again })).columns[3]).toMatchObject({
    heading: 'Lý do',
    role: null,
  })
})

test('a draft of the same name is replaced; an issued set is not', async () => {
  const importId = await sheet(['1', 'A', 1], ['1.1', 'B', 1], [null, 'Đạt: 1; không đạt: 0', null])
  const named = { ...confirmed, name: 'Bộ trùng tên', rules: ['1.1'] }
  const first = await admin.call(par.takeSetTable, { importId, ...named })
  const second = await admin.call(par.takeSetTable, { importId, ...named })
  expect([second.setId, second.problems]).toEqual([first.setId, []])
  const { setId } = first
  await admin.upload(par.attachDecision, { setId }, { name: 'qd.pdf', bytes: aPdf(), mediaType: 'application/pdf' })
  const { version } = await admin.call(par.criteriaSet, { setId })
  await admin.call(par.issueCriteriaSet, {
    setId,
    version,
    decisionNumber: '1/QĐ',
    decisionDay: '2025-11-01',
  })
  expect(reasons(await refusal(admin.call(par.takeSetTable, { importId, ...named })))).toEqual(['par.set-exists'])
})

test('the annex of a model set stays a model when it comes back', async () => {
  const model = (await admin.call(par.criteriaSets, {})).sets.find(({ isModel }) => isModel)
  const { bytes } = await admin.download(par.annexDocument, { setId: model?.id as string })
  const importId = await send(bytes, 'Phụ lục.docx', DOCX)
  const read = await admin.call(par.setTable, { importId })
  expect(read.isModel).toBe(true)
  const rules = read.nodes.flatMap(({ code, scoring }) => (scoring ? [code] : []))
  const { setId, problems } = await admin.call(par.takeSetTable, { importId, ...confirmed, name: 'Bộ lập lại', rules })
  expect(problems).toEqual([])
  const set = await admin.call(par.criteriaSet, { setId })
  expect([set.isModel, set.warning === '']).toEqual([true, false])
})

test('30,000 rows, no table, no criteria: each is said in a sentence with what to do', async () => {
  const long = await send(
    await book({ name: 'Số liệu', rows: Array.from({ length: 30_000 }, (_, at) => [at, `Dòng ${at}`, 1]) }),
  )
  expect((await admin.call(par.setTable, { importId: long })).obstacles[0]?.sentence).toBe(
    'Bảng “Số liệu” có hơn 5.000 dòng, nhiều hơn mọi bộ tiêu chí. Hãy chỉ giữ lại phần tiêu chí (bỏ dòng thừa, bảng số liệu) rồi tải lại.',
  )
  expect(reasons(await refusal(admin.call(par.takeSetTable, { importId: long, ...confirmed })))).toEqual([
    'par.table-too-long',
  ])
  const noTable = docxOf('<w:p><w:r><w:t>Chỉ có chữ</w:t></w:r></w:p>')
  expect(reasons(await refusal(send(noTable, 'a.docx', DOCX)))).toEqual(['par.table-none'])
  const empty = await sheet()
  expect(reasons(await refusal(admin.call(par.takeSetTable, { importId: empty, ...confirmed })))).toEqual([
    'par.table-without-criteria',
  ])
  const noColumn = await sheet(['1', 'A', 1])
  const asked = { importId: noColumn, columns: ['number' as const, 'title' as const, null] }
  expect(reasons(await refusal(admin.call(par.takeSetTable, { ...asked, ...confirmed })))).toEqual([
    'par.table-column-missing',
  ])
})

test('old formats and passwords, macros and pictures are refused with what to do', async () => {
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)])
  const refused = await refusal(send(old, 'cũ.xls'))
  expect([refused.status, refused.problems[0]?.sentence]).toEqual([
    415,
    'Tệp “cũ.xls” là tệp Office kiểu cũ (.doc, .xls) hoặc có mật khẩu (hãy mở ra, bỏ mật khẩu và lưu lại dạng .docx, .xlsx); ở đây chỉ nhận bảng tính Excel (.xlsx), văn bản Word (.docx), bảng CSV.',
  ])
})
