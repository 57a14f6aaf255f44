import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { changedDocx } from '../../../../tests/support/zip.ts'
import { readTables, textOfFile } from '../../../platform/office/read.ts'
import { fillDocx } from '../../../platform/office/template.ts'
import { templates } from '../contract.ts'

let house: House
let admin: Client
beforeAll(async () => {
  house = await openHouse()
  const unitId = await house.unit('Sở Nội vụ')
  admin = await house.person({ unitId, fullName: 'Trần Thị Quản', grants: [{ role: 'par-admin', unitId: null }] })
})
afterAll(() => house.close())

const key = 'par.summary'
const standard = async () => (await admin.download(templates.templateFile, { key })).bytes

/** The program's own template as an office has changed it in Word. */
const changed = async (change: (xml: string) => string, more?: Record<string, string>) =>
  changedDocx(await standard(), change, more)
const bring = async (version: number, bytes: Uint8Array, note = '') =>
  admin.upload(templates.bringTemplate, { key, version, note }, { name: 'Mẫu Sở.docx', bytes })
const refusal = async (work: Promise<unknown>) =>
  (await work.then(
    () => expect.unreachable('was not refused'),
    (error: unknown) => error,
  )) as Refused

test('the program’s own template, filled with its sample: frame, table, notes, and no tag is left', async () => {
  const { bytes } = await admin.download(templates.preview, { key })
  const { text } = await textOfFile(bytes)
  expect(text).not.toMatch(/[{}]/)
  for (const part of [
    'SỞ NỘI VỤ',
    'Số: 12/BC-SNV',
    'Tỉnh mẫu, ngày 05 tháng 01 năm 2026',
    'BỘ MẪU',
    'Đoạn trước bảng.',
  ])
    expect(text).toContain(part)
  const tables = await readTables(bytes, 100)
  expect(tables[1]?.rows.map((row) => row.slice(0, 2))).toEqual([
    ['Hạng', 'Đơn vị'],
    ['1', 'Sở Mẫu A'],
    ['2', 'Sở Mẫu B'],
  ])
  expect(tables.at(-1)?.rows).toEqual([['Nơi nhận:\n- Như trên\n- Lưu: VT', 'GIÁM ĐỐC\nNguyễn Văn Mẫu']])
})

test('a template with tags nobody knows is refused: each is named with its place and what it was meant to be', async () => {
  const wrong = await changed((xml) =>
    xml.replace('{Tiêu đề}', '{Tiêu dde}').replace('{Lời ghi chú}', '{/Ghi chú}').replace('{Bảng}', '{Chữ ký số'),
  )
  const { problems } = await refusal(bring(0, wrong))
  expect(problems.map(({ reason }) => reason)).toEqual([
    'templates.tag-misspelt',
    'templates.tag-broken',
    'templates.tag-not-opened',
  ])
  expect(problems[0]?.sentence).toMatch(/Thẻ \{Tiêu dde\} ở đoạn 1 .* Có phải là \{Tiêu đề\}\?/)
  expect((await admin.call(templates.template, { key })).versions).toEqual([])
})

test('what would run or be fetched when the document is opened is no part of a template', async () => {
  const rels =
    '<Relationships xmlns="x"><Relationship Id="r1" Type="http://x/attachedTemplate" Target="http://x.vn/t.dotm" TargetMode="External"/></Relationships>'
  const outside = await refusal(bring(0, await changed((xml) => xml, { 'word/_rels/settings.xml.rels': rels })))
  expect(outside.problems[0]).toMatchObject({ reason: 'office.outside-parts' })
  const macro = await refusal(bring(0, await changed((xml) => xml, { 'word/vbaProject.bin': 'x' })))
  expect(macro.problems[0]?.reason).toBe('files.is-a-program')
})

test('the office’s own is used from the moment it is brought; what it lacks is named; an older one can be taken back', async () => {
  const own = await changed((xml) =>
    xml.replace('{#Dữ liệu mẫu}', '').replace('{/Dữ liệu mẫu}', '').replace('{Tiêu đề}', 'MẪU SỞ: {tieu  de}'),
  )
  const taken = await bring(0, own, 'theo Quyết định 12')
  expect(taken).toMatchObject({
    inUse: 1,
    version: 1,
    versions: [{ number: 1, missing: ['Dữ liệu mẫu'], note: 'theo Quyết định 12' }],
  })
  const filled = await admin.download(templates.preview, { key, number: 1 })
  expect((await textOfFile(filled.bytes)).text).toContain('MẪU SỞ: Tổng hợp kết quả Chỉ số cải cách hành chính')

  // Somebody who still saw the program's own does not overwrite it.
  expect((await refusal(bring(0, await standard()))).problems[0]).toMatchObject({ reason: 'templates.stale' })
  expect(await bring(1, await standard())).toMatchObject({ inUse: 2, versions: [{ number: 2, missing: [] }, {}] })
  expect(await admin.call(templates.useVersion, { key, version: 2, number: 1 })).toMatchObject({ inUse: 1, version: 3 })
  expect(await admin.call(templates.useVersion, { key, version: 3, number: null })).toMatchObject({ inUse: null })
  const none = await refusal(admin.call(templates.useVersion, { key, version: 4, number: 9 }))
  expect(none.problems[0]?.reason).toBe('templates.not-found')
})

test('rows an office draws itself repeat with their cells; the same values at the same time give the same bytes', async () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const row = `<w:tbl><w:tr>${cell('{#Dòng}{Hạng}')}${cell('{Đơn vị} &amp; {Chỉ số (%)}{/Dòng}')}</w:tr></w:tbl>`
  const template = await changed((xml) => xml.replace(/<w:p>(?:(?!<\/w:p>).)*\{Bảng\}.*?<\/w:p>/, row))
  const rows = [
    { Hạng: '1', 'Đơn vị': 'Sở <A>', 'Chỉ số (%)': '91,25%' },
    { Hạng: '2', 'Đơn vị': 'Sở B' },
  ]
  const work = { template, values: { Dòng: rows }, at: new Date('2026-01-05T00:00:00Z') }
  const filled = await fillDocx(work)
  expect((await readTables(filled, 10))[1]?.rows).toEqual([
    ['1', 'Sở <A> & 91,25%'],
    ['2', 'Sở B &'],
  ])
  expect(Buffer.from(filled).equals(await fillDocx(work))).toBe(true)
})
