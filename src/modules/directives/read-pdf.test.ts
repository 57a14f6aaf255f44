/** The papers of these tests are invented (bộ mẫu, dữ liệu giả định), set or locked as real ones are. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import lockedPdfs from '../../platform/files/locked-pdfs.json' with { type: 'json' }
import { type Paper, paperPdf } from '../../platform/office/paper.ts'
import { isScan, pagesOf, type Reading, whyUnread } from '../../ui/pdf/pages-of.ts'
import { contentOfPages, MOST_CHARACTERS } from './rules/splitting/read-pages.ts'
import { sentencesOf } from './rules/splitting/sentences.ts'

const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 })
const read = (bytes: Uint8Array, reading: Reading = {}) => pagesOf(open(bytes), reading)
const sentencesIn = async (bytes: Uint8Array) => sentencesOf(contentOfPages(await read(bytes)).content)
const refusal = (bytes: Uint8Array) => read(bytes).then(() => 'read', whyUnread)

const paper = (blocks: Paper['blocks'], more: Partial<Paper> = {}) =>
  paperPdf({
    agency: 'Ủy ban nhân dân tỉnh Mẫu',
    number: '171/TB-UBND',
    title: 'THÔNG BÁO',
    blocks,
    subtitle: 'Kết luận của Chủ tịch UBND tỉnh tại buổi làm việc với Sở Nội vụ (bộ mẫu)',
    signers: [{ role: 'Nơi nhận' }, { role: 'CHÁNH VĂN PHÒNG', name: 'Người ký giả định' }],
    sample: false,
    at: new Date('2026-11-20T00:00:00Z'),
    ...more,
  })

/** Written by hand, as odd programs do: a page a list of lines, in the letters of the font or of a table of its own. */
function handWritten(pages: readonly (readonly string[])[], letters = ''): Uint8Array {
  const unicode = [...letters]
    .map(
      (one, at) =>
        `<${hex(at + 65)}> <${[...one].map((part) => part.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`,
    )
    .join('\n')
  const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n${letters === '' ? '' : `${letters.length} beginbfchar\n${unicode}\nendbfchar`}\nendcmap`
  const shown = (line: string) =>
    letters === ''
      ? `(${line.replace(/[()\\]/g, '\\$&')})`
      : `<${[...line].map((one) => hex([...letters].indexOf(one) + 65)).join('')}>`
  const stream = (text: string) => `<</Length ${text.length}>>stream\n${text}\nendstream`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    `<</Type/Font/Subtype/Type1/BaseFont/Helvetica${letters === '' ? '/Encoding/WinAnsiEncoding' : '/ToUnicode 4 0 R'}>>`,
    stream(map),
    ...pages.flatMap((lines, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${6 + 2 * at} 0 R>>`,
      stream(`BT /F 12 Tf 14 TL 72 770 Td ${lines.map((line) => `${shown(line)} Tj T*`).join(' ')} ET`),
    ]),
  ]
  const text = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj`).join('\n')
  return Uint8Array.from(Buffer.from(`%PDF-1.4\n${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`, 'latin1'))
}
const hex = (code: number) => code.toString(16).padStart(2, '0')

test('a paper of several pages: whole sentences, each on its page; its foot and the numbers of its pages are not read along', async () => {
  const asked = [
    'lập danh mục',
    'rà soát',
    'thẩm định toàn bộ',
    'tổng hợp, công khai',
    'đề nghị điều chuyển',
    'sắp xếp lại',
  ]
  const said = Array.from(
    { length: 60 },
    (_, at) =>
      `${at + 1}. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và Ủy ban nhân dân cấp xã ${asked[at % 6]} chỉ tiêu biên chế ${asked[(at * 5) % 6]} đợt ${at + 1}, báo cáo Chủ tịch Ủy ban nhân dân tỉnh. Kết quả rà soát được công khai.`,
  )
  const bytes = await paper([{ heading: 'I. KẾT LUẬN CHUNG' }, ...said.map((paragraph) => ({ paragraph }))], {
    foot: 'Thông báo 171/TB-UBND (bộ mẫu)',
  })
  const sentences = await sentencesIn(bytes)
  const numbered = sentences.filter(({ text }) => /^\d+\. Giao/.test(text))
  expect(numbered.map(({ text }) => text)).toEqual(said.map((line) => line.slice(0, line.indexOf(' Kết quả'))))
  expect(sentences.filter(({ text }) => text === 'Kết quả rà soát được công khai.')).toHaveLength(60)
  expect(sentences.map(({ text }) => text)).toContain('I. KẾT LUẬN CHUNG')
  const pages = numbered.map(({ page }) => page ?? 0)
  expect(pages).toEqual(pages.toSorted((a, b) => a - b))
  expect(new Set(pages).size).toBeGreaterThan(4)
  expect(sentences.some(({ text }) => text.includes('bộ mẫu') && !text.includes('Kết luận'))).toBe(false)
  // Where the page really ends is known from the reader itself.
  const own = await read(bytes)
  for (const { text, page } of numbered) expect(own[(page ?? 0) - 1]?.lines.join(' ')).toContain(text.slice(0, 30))
})

test('a table keeps its rows, and the two heads of the paper do not run into its words', async () => {
  const bytes = await paper([
    { paragraph: 'Giao các cơ quan thực hiện các việc sau đây.' },
    {
      head: ['TT', 'Nội dung công việc', 'Cơ quan chủ trì'],
      widths: [1, 6, 4],
      rows: [
        ['1', 'Rà soát, tổng hợp chỉ tiêu biên chế chưa sử dụng của các cơ quan, đơn vị và báo cáo', 'Sở Nội vụ'],
        ['2', 'Lập dự toán', 'Sở Tài chính chủ trì, phối hợp với các cơ quan, đơn vị có liên quan trong tỉnh'],
      ],
    },
    { paragraph: 'Các sở báo cáo kết quả trước ngày 20/12/2026.' },
  ])
  const texts = (await sentencesIn(bytes)).map(({ text }) => text)
  expect(texts).toContain('Giao các cơ quan thực hiện các việc sau đây.')
  expect(texts).toContain('Các sở báo cáo kết quả trước ngày 20/12/2026.')
  const rowOf = (words: string) => texts.find((text) => text.includes(words)) ?? ''
  expect(rowOf('Rà soát, tổng hợp')).toBe(
    '1\tRà soát, tổng hợp chỉ tiêu biên chế chưa sử dụng của các cơ quan, đơn vị và báo cáo\tSở Nội vụ',
  )
  expect(rowOf('Lập dự toán')).toBe(
    '2\tLập dự toán\tSở Tài chính chủ trì, phối hợp với các cơ quan, đơn vị có liên quan trong tỉnh',
  )
})

test('accents that are letters of their own come together with theirs', async () => {
  const letters = 'Đâymanhcicot R.\u0309\u0323\u0301'
  const bytes = handWritten([['Đâ\u0309y ma\u0323nh ca\u0309i ca\u0301ch. Ro\u0301t.']], letters)
  expect((await sentencesIn(bytes)).map(({ text }) => text)).toEqual(['Đẩy mạnh cải cách.', 'Rót.'])
})

test('a file of old letters (TCVN3) is read in those of today', async () => {
  // As .VnTime shows it: “Giao Sở Nội vụ chủ trì rà soát biên chế.”
  const bytes = handWritten([['Giao S\xeb N\xe9i v\xf4 ch\xf1 tr\xd7 r\xb5 so\xb8t bi\xaan ch\xd5.']])
  expect((await sentencesIn(bytes))[0]?.text).toBe('Giao Sở Nội vụ chủ trì rà soát biên chế.')
})

test('a scan has no words, page by page; one that is locked or damaged says which', async () => {
  const pages = await read(handWritten([['Trang co chu de doc.'], [], ['7']]))
  expect(pages.map(isScan)).toEqual([false, true, true])
  const locked = Object.entries(lockedPdfs).find(([name]) => name.endsWith('locked'))
  expect(await refusal(new Uint8Array(Buffer.from(locked?.[1] ?? '', 'base64')))).toBe('locked')
  expect(await refusal(new TextEncoder().encode('%PDF-1.4\nhong giua chung'))).toBe('damaged')
  expect(await refusal(new Uint8Array(0))).toBe('damaged')
  expect(whyUnread(new TypeError('Failed to fetch'))).toBe('out-of-reach')
})

test('of hundreds of pages each is told, the reading can be stopped, and whole pages are kept while there is room', async () => {
  const line = 'Cac so ra soat chi tieu bien che chua su dung, bao cao Uy ban nhan dan tinh.'
  const bytes = handWritten(
    Array.from({ length: 400 }, (_, at) => Array.from({ length: 24 }, (_, row) => `Viec ${row} cua ${at}: ${line}`)),
  )
  const told: number[] = []
  const pages = await read(bytes, { onPage: (page) => told.push(page) })
  expect(told).toEqual(Array.from({ length: 400 }, (_, at) => at + 1))
  const kept = contentOfPages(pages)
  expect(kept.content.length).toBeLessThanOrEqual(MOST_CHARACTERS)
  expect(kept.pages).toBeGreaterThan(150)
  expect(kept.pages).toBeLessThan(400)
  const stopping = new AbortController()
  const stopped = read(bytes, {
    onPage: (page) => page === 50 && stopping.abort(),
    signal: stopping.signal,
  })
  await expect(stopped).rejects.toThrow()
  expect(await stopped.catch(whyUnread)).toBe('stopped')
})
