/** Builders for tests: files to keep, and a department with somebody who keeps them. */
import type { House } from '../../../tests/support/house.ts'
import { workbook } from '../../platform/office/xlsx.ts'

/** A valid PDF whose content differs by its text. */
export function aPdf(text = 'minh chứng', pages = 40): Uint8Array {
  const numbers = Array.from({ length: pages }, (_, at) => at + 3)
  const objects = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    `2 0 obj<</Type/Pages/Kids[${numbers.map((at) => `${at} 0 R`).join(' ')}]/Count ${pages}>>endobj`,
    ...numbers.map((at) => `${at} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj`),
  ]
  return new TextEncoder().encode(`%PDF-1.4\n${objects.join('\n')}\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`)
}

export const pdfFile = (text: string, name = `${text}.pdf`) => ({
  name,
  bytes: aPdf(text),
  mediaType: 'application/pdf',
})

/** An Excel file with one column of words. */
export const aWorkbook = (...words: string[]): Promise<Uint8Array> =>
  workbook({
    at: new Date('2025-01-01T00:00:00Z'),
    sheets: [
      {
        name: 'Trang 1',
        agency: '',
        title: 'Bảng',
        sample: false,
        columns: [{ title: 'Nội dung', kind: 'text', width: 40 }],
        rows: words.map((word) => [word]),
      },
    ],
  })

/** Who may keep documents for a department of Bắc Giang. */
export async function aKeeper(house: House, department = 'Sở Tài chính', fullName = 'Lê Văn Chấm') {
  const unitId = await house.unit(department, '2024-12-31')
  return { unitId, keeper: await house.person({ unitId, fullName, grants: [{ role: 'par-scorer', unitId }] }) }
}
