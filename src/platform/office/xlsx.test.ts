import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Refusal } from '../../shared/refusal.ts'
import { readTables } from './read.ts'
import type { Sheet } from './write-workbook.ts'
import { workbook } from './xlsx.ts'

const at = new Date('2026-01-05T00:00:00Z')

const ranking: Sheet = {
  name: 'Xếp hạng: sở/ngành',
  agency: 'Sở Nội vụ tỉnh Bắc Giang',
  title: 'Bảng xếp hạng Chỉ số cải cách hành chính năm 2025',
  subtitle: 'Khối sở',
  sample: true,
  landscape: true,
  freeze: 2,
  columns: [
    { title: 'Mã', kind: 'text' },
    { title: 'Đơn vị', kind: 'text' },
    { title: 'Điểm', kind: 'points' },
    { title: 'Chỉ số', kind: 'percent' },
    { title: 'Ngày nộp', kind: 'day' },
    { title: 'Lúc chốt', kind: 'instant' },
    { title: 'Hồ sơ', kind: 'number' },
  ],
  rows: [
    ['0012', 'So\u031b\u0309 Nội vụ', 813_333, 854_100, '2025-12-31', new Date('2025-12-31T17:30:00Z'), 1200],
    ['=1+1', '+84 @SUM(A1) <&> "ngoặc"\nhai dòng\u0000', 'không áp dụng', 0, null, null, -3],
  ],
  notes: ['Ghi chú cuối bảng.'],
}

const read = (bytes: Uint8Array) => readTables(bytes, 1000)

/** A second reader, so that the writer is not believed on its own word: the XML as it lies in the archive. */
function partOf(archive: Uint8Array, name: string): string {
  const bytes = Buffer.from(archive)
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    if (bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)) !== name) continue
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
    return (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8')
  }
  throw new Error(`no ${name} in the archive`)
}

async function reasonOf(attempt: Promise<unknown>): Promise<string | undefined> {
  return attempt.then(
    () => expect.unreachable('was not refused'),
    (error) => (error as Refusal).problems[0]?.reason,
  )
}

test('a sheet reads back as it was meant: titles, text as text, numbers, days', async () => {
  const [sheet] = await read(await workbook({ sheets: [ranking], at }))
  expect(sheet?.name).toBe('Xếp hạng  sở ngành')
  expect(sheet?.rows.map((row) => row.filter((cell) => cell !== null))).toEqual([
    ['SỞ NỘI VỤ TỈNH BẮC GIANG'],
    ['Bảng xếp hạng Chỉ số cải cách hành chính năm 2025'],
    ['Khối sở'],
    ['BỘ MẪU – dữ liệu giả định'],
    [],
    ['Mã', 'Đơn vị', 'Điểm', 'Chỉ số', 'Ngày nộp', 'Lúc chốt', 'Hồ sơ'],
    ['0012', 'Sở Nội vụ', 81.3333, 0.8541, '2025-12-31', '2026-01-01T00:30', 1200],
    ['=1+1', '+84 @SUM(A1) <&> "ngoặc"\nhai dòng', 'không áp dụng', 0, -3],
    [],
    ['Ghi chú cuối bảng.'],
  ])
})

test('in the XML no text is a formula, and the head is frozen, filtered and repeated in print', async () => {
  const bytes = await workbook({ sheets: [ranking], at })
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')
  const styles = partOf(bytes, 'xl/styles.xml')
  const book = partOf(bytes, 'xl/workbook.xml')
  expect(sheet).not.toContain('<f>')
  expect(sheet).toMatch(/<c r="A7" t="s"/)
  expect(sheet).toMatch(/<c r="C7" s="\d+"><v>81.3333<\/v>/)
  expect(sheet).toMatch(/<c r="E7" s="\d+"><v>46022<\/v>/) // 2025-12-31 as Excel counts
  expect(sheet).toContain('xSplit="2" ySplit="6"')
  expect(sheet).toContain('<autoFilter ref="A6:G8"/>')
  expect(sheet).toMatch(/<pageSetup(?=[^>]*paperSize="9")(?=[^>]*orientation="landscape")/)
  expect(book).toContain(`>'Xếp hạng  sở ngành'!$6:$6</definedName>`)
  for (const format of ['@', '#,##0.00', '0.00%', 'dd/mm/yyyy', '#,##0'])
    expect(styles).toContain(`formatCode="${format}"`)
  expect(partOf(bytes, 'xl/sharedStrings.xml')).toContain('Sở Nội vụ')
})

test('the same sheets at the same time give the same bytes', async () => {
  const first = await workbook({ sheets: [ranking], at })
  await new Promise((done) => setTimeout(done, 2100)) // a zip's own clock ticks in two seconds
  expect(Buffer.from(first).equals(await workbook({ sheets: [ranking], at }))).toBe(true)
})

test('names of tabs become what Excel takes, each once', async () => {
  const named = (name: string): Sheet => ({ ...ranking, name })
  const long = 'Một tên trang tính quá dài để đặt cho Excel'
  const bytes = await workbook({ sheets: [named(''), named("'a:b'"), named(long), named(long)], at })
  expect((await read(bytes)).map(({ name }) => name)).toEqual([
    'Bảng',
    'a b',
    'Một tên trang tính quá dài để đ',
    'Một tên trang tính quá dài đ 2',
  ])
})

test('CSV is read with its leading zeros, by comma or semicolon, from UTF-8 with a mark or UTF-16', async () => {
  const rows = [
    ['Mã', 'Điểm'],
    ['0012', '81,33'],
  ]
  const text = 'Mã;Điểm\r\n0012;"81,33"\r\n'
  expect((await read(Buffer.from(`\ufeff${text}`)))[0]?.rows).toEqual(rows)
  expect((await read(Buffer.from(`\ufeff${text}`, 'utf16le')))[0]?.rows).toEqual(rows)
  expect((await read(Buffer.from('Ma\u0303,"Điểm"\n0012,"81,33"')))[0]?.rows).toEqual(rows)
})

test('what cannot be read is refused with advice', async () => {
  expect(await reasonOf(read(Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toBe('office.old-or-locked')
  expect(await reasonOf(read(Buffer.from([0x54, 0xea, 0x6e])))).toBe('office.not-utf8')
  const whole = await workbook({ sheets: [ranking], at })
  expect(await reasonOf(read(whole.subarray(0, whole.length - 100)))).toBe('office.unreadable')
})

test('a small file that unpacks to gigabytes is refused before it is unpacked', async () => {
  const bomb = Buffer.from(await workbook({ sheets: [ranking], at }))
  bomb.writeUInt32LE(3_000_000_000, bomb.lastIndexOf('PK\x01\x02') + 24)
  expect(await reasonOf(read(bomb))).toBe('office.too-large')
})
