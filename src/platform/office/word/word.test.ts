import { expect, test } from 'vitest'
import { docxOf, zipOf } from '../../../../tests/support/zip.ts'
import type { Day } from '../../../shared/dates.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import { openArchive } from '../archive.ts'
import { readTables, textOfFile } from '../read.ts'
import { tableDocx } from '../word.ts'

const at = new Date('2026-01-05T00:00:00Z')
const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const tc = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const list = (level: number, id = 1) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
const rowsOf = async (bytes: Uint8Array) => (await readTables(bytes, 1000)).map(({ rows }) => rows)
const reasonOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => expect.unreachable('was not refused'),
    (error) => (error as Refusal).problems[0]?.reason,
  )

const LEVELS = `
  <w:abstractNum w:abstractNumId="7">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:isLgl/><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`

test('numbers that Word counts by itself are read as it shows them, also where the cell holds nothing else', async () => {
  const row = (level: number, title: string, id = 1) => tr(tc(p('', list(level, id))), tc(p(title)))
  const body = `<w:tbl>${row(0, 'Chỉ đạo')}${row(1, 'Kế hoạch')}${row(1, 'Báo cáo')}${row(2, 'Quý')}${row(2, 'Năm')}${row(0, 'Thể chế')}${row(1, 'Rà soát')}${row(0, 'Bốn', 3)}${row(0, 'Gạch', 2)}</w:tbl>`
  const [rows] = await rowsOf(docxOf(body, { numbering: LEVELS }))
  expect(rows?.map(([number]) => number)).toEqual(['I.', '1.1.', '1.2.', 'a)', 'b)', 'II.', '2.1.', 'IV.', '-'])
})

test('a list that comes from the style of the paragraph is counted too', async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="So"><w:pPr>${list(0)}</w:pPr><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="So"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>`
  const body = `<w:tbl>${tr(tc(p('Một', '<w:pStyle w:val="So"/>')))}${tr(tc(p('Hai', '<w:pStyle w:val="Con"/>')))}${tr(tc(p('Ba')))}</w:tbl>`
  const [table] = await readTables(docxOf(body, { numbering: LEVELS, styles }), 1000)
  expect(table?.rows).toEqual([['I. Một'], ['1.1. Hai'], ['Ba']])
  expect(table?.bold).toEqual([true, true, false])
})

test('cells merged across and downwards keep their place in the grid, and what they cover is told', async () => {
  const begins = '<w:vMerge w:val="restart"/>'
  const body = `${p('Phụ lục')}<w:tbl>
    ${tr(tc(p('STT'), begins), tc(p('Điểm'), '<w:gridSpan w:val="2"/>'), tc(p('Ghi chú'), begins))}
    ${tr(tc(p(''), '<w:vMerge/>'), tc(p('Tự')), tc(p('XHH')), tc(p(''), '<w:vMerge w:val="continue"/>'))}
    ${tr(tc(p('1')), tc(p('1,5')), tc(p('0.5')), tc(p('a') + p('b', list(0, 2)) + p('')))}
    <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p('2'))}</w:tr></w:tbl>`
  const [table] = await readTables(docxOf(body, { numbering: LEVELS }), 1000)
  expect(table?.rows).toEqual([
    ['STT', 'Điểm', null, 'Ghi chú'],
    [null, 'Tự', 'XHH', null],
    ['1', '1,5', '0.5', 'a\n- b'],
    [null, '2', null, null],
  ])
  expect(table?.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 0, right: 2 },
    { top: 0, left: 3, bottom: 1, right: 3 },
  ])
  expect(table?.above).toEqual(['Phụ lục'])
})

test('what is deleted, moved away or said twice is not read; a table within a cell is its text', async () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  const inner = `<w:tbl>${tr(tc(p('x')), tc(p('y')))}</w:tbl>`
  const body = `<w:tbl>${tr(
    tc(
      `<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:moveFrom>${run('dời')}</w:moveFrom><w:ins>${run('mới')}</w:ins><w:r><w:tab/><w:t>và</w:t><w:br/><w:t>nữa</w:t></w:r></w:p>`,
    ),
    tc(
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>một</w:t></mc:Choice><mc:Fallback><w:t>hai</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ),
    tc(p('trước') + inner + p('sau')),
  )}</w:tbl>`
  expect(await rowsOf(docxOf(body))).toEqual([[['mới và\nnữa', 'một', 'trước\nx y\nsau']]])
})

test('a document as text: paragraphs and rows in their order, up to the length asked for', async () => {
  const body = `${p('Căn cứ')}<w:tbl>${tr(tc(p('1')), tc(p('Kế hoạch')))}</w:tbl>${p('Nơi nhận')}`
  expect(await textOfFile(docxOf(body))).toEqual({ text: 'Căn cứ\n1\tKế hoạch\nNơi nhận', cut: false })
  expect(await textOfFile(docxOf(body), 10)).toEqual({ text: 'Căn cứ\n1\tK', cut: true })
})

test('what unpacks to more than it declares, or brings entities of its own, is refused', async () => {
  const long = p('dài '.repeat(100_000))
  const parts = { 'word/document.xml': `<w:document xmlns:w="w"><w:body>${long}</w:body></w:document>` }
  expect(await reasonOf(readTables(zipOf(parts, { 'word/document.xml': 500 }), 10))).toBe('office.unreadable')
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="w">&b;</w:document>'
  expect(await reasonOf(textOfFile(zipOf({ 'word/document.xml': bomb })))).toBe('office.unreadable')
  const deep = `<w:document xmlns:w="w">${'<w:sdt>'.repeat(600)}${'</w:sdt>'.repeat(600)}</w:document>`
  expect(await reasonOf(textOfFile(zipOf({ 'word/document.xml': deep })))).toBe('office.unreadable')
  const book = { 'xl/workbook.xml': '<workbook/>', 'xl/big.xml': ' '.repeat(1_000_000) }
  expect(await reasonOf(readTables(zipOf(book, { 'xl/big.xml': 10 }), 10))).toBe('office.unreadable')
})

const official: Parameters<typeof tableDocx>[0] = {
  at,
  above: 'Ủy ban nhân dân tỉnh',
  agency: 'Sở Nội vụ',
  number: '12/TB-SNV',
  place: 'Bắc Giang',
  day: '2026-01-05' as Day,
  title: 'BẢNG ĐIỂM',
  sample: true,
  landscape: true,
  columns: [
    { title: 'STT', kind: 'text', width: 6 },
    { title: 'Nội dung', kind: 'text', width: 40 },
    { title: 'Điểm tối đa', kind: 'exact', group: 'Điểm' },
    { title: 'Tự chấm', kind: 'points', group: 'Điểm' },
  ],
  rows: [
    ['I', 'Chỉ đạo & <điều hành>', 15_000, 12_500],
    ['1.1', 'Kế hoạch\n- dòng hai', 625, null],
  ],
  strong: new Set([0]),
  notes: ['Ghi chú.'],
  signature: { role: 'Giám đốc', name: 'Nguyễn Thị Hồng Hạnh' },
  recipients: ['Như trên', 'Lưu: VT'],
}

test('a document reads back: letterhead, title, table with its head of two rows, notes, signature, recipients', async () => {
  const bytes = await tableDocx(official)
  const [, table, signature] = await readTables(bytes, 1000)
  expect(table?.rows).toEqual([
    ['STT', 'Nội dung', 'Điểm', null],
    [null, null, 'Điểm tối đa', 'Tự chấm'],
    ['I', 'Chỉ đạo & <điều hành>', '1,5', '1,25'],
    ['1.1', 'Kế hoạch\n- dòng hai', '0,0625', null],
  ])
  expect(table?.bold).toEqual([true, true, true, false])
  expect(table?.above).toEqual(['BẢNG ĐIỂM', 'BỘ MẪU – dữ liệu giả định'])
  expect(signature?.rows).toEqual([['Nơi nhận:\n- Như trên\n- Lưu: VT', 'GIÁM ĐỐC\nNguyễn Thị Hồng Hạnh']])
  const { text } = await textOfFile(bytes)
  for (const part of [
    'ỦY BAN NHÂN DÂN TỈNH\nSỞ NỘI VỤ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBắc Giang, ngày 05 tháng 01 năm 2026',
    'Số: 12/TB-SNV',
    'Ghi chú.',
  ])
    expect(text).toContain(part)
})

test('in the XML both rows of the head repeat, the page is turned, numbers stand at the right', async () => {
  const archive = await openArchive(await tableDocx(official))
  const xml = new TextDecoder().decode(archive.part('word/document.xml') ?? undefined)
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  expect(xml).toMatch(/<w:pgSz (?=[^>]*w:w="16838")(?=[^>]*w:h="11906")(?=[^>]*w:orient="landscape")/)
  expect(xml).toMatch(/<w:jc w:val="right"\/>.{0,300}>1,5</)
  expect(xml).toContain('<w:titlePg/>')
})

test('an annex has no letterhead; the same content at the same time gives the same bytes', async () => {
  const annex = { ...official, annex: 'Phụ lục', subtitle: '(Kèm theo Quyết định số 5/QĐ-UBND)' }
  const first = await tableDocx(annex)
  const { text } = await textOfFile(first)
  expect(text).toMatch(/^Phụ lục\nBẢNG ĐIỂM\n\(Kèm theo Quyết định số 5\/QĐ-UBND\)/)
  expect(text).not.toContain('CỘNG HÒA')
  await new Promise((done) => setTimeout(done, 2100)) // a zip's own clock ticks in two seconds
  expect(Buffer.from(first).equals(await tableDocx(annex))).toBe(true)
})
