import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import type { Day } from '../../shared/dates.ts'
import { dayInWords } from './frame.ts'
import { evidencePdf, setPdf, tablePdf } from './pdf.ts'

const at = new Date('2026-01-05T00:00:00Z')
const day = '2026-01-05' as Day

const ranking: Parameters<typeof tablePdf>[0] = {
  at,
  above: 'Ủy ban nhân dân tỉnh Bắc Giang',
  agency: 'Sở Nội vụ',
  number: '12/BC-SNV',
  place: 'Bắc Giang',
  day,
  title: 'BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025',
  sample: true,
  columns: [
    { title: 'Hạng', kind: 'number' },
    { title: 'Cơ quan, đơn vị', kind: 'text' },
    { title: 'Điểm', kind: 'points' },
    { title: 'Chỉ số', kind: 'percent' },
    { title: 'Ngày nộp', kind: 'day' },
  ],
  rows: Array.from({ length: 80 }, (_, index) => [
    index + 1,
    index === 0 ? 'Sở Nông nghiệp và Môi trường' : `Đơn vị ${index}`,
    881_250 - index,
    854_100,
    '2025-12-31',
  ]),
  notes: ['Ghi chú: #panic("không") *không đậm* $x$ \\ “ngoặc”'],
  signature: { role: 'Giám đốc', hint: '(Ký tên)', name: 'Nguyễn Thị Hồng Hạnh' },
  recipients: ['UBND tỉnh;', 'Lưu: VT.'],
  lead: ['Kết quả như sau:'],
  foot: 'Mã kiểm tra: 1a2b',
}

/** The text of each page as copying it gives it, in reading order. */
async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent()
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
    return text.replace(/\s+/g, ' ')
  })
  return Promise.all(pages)
}

test('a table is PDF/A-2b whose Vietnamese text copies back, head repeated, pages numbered from the second', async () => {
  const bytes = await tablePdf(ranking)
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/<pdfaid:part>2<.*<pdfaid:conformance>B</s)
  const [first = '', second = '', ...others] = await pagesOf(bytes)
  for (const text of [
    'ỦY BAN NHÂN DÂN TỈNH BẮC GIANG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 12/BC-SNV',
    'Bắc Giang, ngày 05 tháng 01 năm 2026',
    'BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025',
    'BỘ MẪU – dữ liệu giả định',
    'Sở Nông nghiệp và Môi trường',
    '88,13',
    '85,41%',
    '31/12/2025',
    'Kết quả như sau:',
    'Mã kiểm tra: 1a2b',
  ]) {
    expect(first).toContain(text)
  }
  expect(first.normalize('NFC')).toBe(first)
  expect(second).toMatch(/^2 Hạng Cơ quan, đơn vị/)
  const last = others.at(-1) ?? second
  expect(last).toContain('Nguyễn Thị Hồng Hạnh')
  expect(last).toContain('(Ký tên)')
  expect(last).toContain('Nơi nhận: - UBND tỉnh; - Lưu: VT.')
  expect(last).toContain('Mã kiểm tra: 1a2b')
  expect(last).toContain('#panic("không") *không đậm* $x$ \\ “ngoặc”')
})

test('the same content at the same time gives the same bytes, at another time others', async () => {
  const first = Buffer.from(await tablePdf(ranking))
  expect(first.equals(await tablePdf(ranking))).toBe(true)
  expect(first.equals(await tablePdf({ ...ranking, at: new Date(0) }))).toBe(false)
})

test('evidence for the demo fits one page and says three times that it is invented', async () => {
  const [page = '', ...more] = await pagesOf(
    await evidencePdf({
      agency: 'Sở Tài chính',
      title: 'KẾ HOẠCH',
      number: '45/KH-STC',
      day,
      lines: ['Căn cứ kế hoạch của tỉnh.', '1. Mục tiêu.'],
    }),
  )
  expect(more).toEqual([])
  expect(page.match(/TÀI LIỆU GIẢ ĐỊNH/g)).toHaveLength(3)
  expect(page).toContain('KHÔNG CÓ GIÁ TRỊ PHÁP LÝ')
  expect(page).toContain('Căn cứ kế hoạch của tỉnh.')
})

test('a character that no font has does not stop the document', async () => {
  const [page = ''] = await pagesOf(
    await tablePdf({ ...ranking, rows: [[1, 'Ghi chú \u{10FFFD} của đơn vị', 0, 0, null]] }),
  )
  expect(page).toContain('của đơn vị')
})

test('a source that does not compile fails with the words of Typst, and the next one is set', async () => {
  await expect(setPdf('#nothing-of-the-kind', { data: {}, at })).rejects.toThrow('unknown variable')
  await expect(setPdf('#read("/etc/passwd")', { data: {}, at })).rejects.toThrow('file not found')
  const files = { 'words.txt': 'Chữ từ tệp' }
  const source = '#set document(title: "x"); #set text(font: "Tinos"); #read("words.txt"), #json("data.json").name'
  expect(await pagesOf(await setPdf(source, { data: { name: 'Ưu' }, files, at }))).toEqual(['Chữ từ tệp, Ưu'])
})

test('days are written as the decree asks', () => {
  expect(dayInWords('2026-03-05' as Day)).toBe('ngày 05 tháng 3 năm 2026')
  expect(dayInWords('2026-02-15' as Day)).toBe('ngày 15 tháng 02 năm 2026')
})

test('setting pages does not stop the thread that answers requests', async () => {
  let longest = 0
  let last = performance.now()
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  const rows = Array.from({ length: 2000 }, (_, index) => [index, `Đơn vị ${index}`, index, index, null])
  const started = performance.now()
  await tablePdf({ ...ranking, rows })
  clearInterval(beat)
  expect(longest).toBeLessThan((performance.now() - started) / 2)
})
