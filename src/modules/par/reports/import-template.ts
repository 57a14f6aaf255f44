/** A workbook with every unit and every node whose value comes from outside, to fill in and paste back. */
import type { Call } from '../../../platform/http/call.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { codesOfRound, setsOf, sheetRows } from '../queries/sheets/assessment-list.ts'
import { refuse } from '../refusals.vi.ts'
import { isScoredByUnit } from '../rules/sheets/self-assessment.ts'

export async function importTemplate({ tx, now }: Call, { roundId }: { roundId: string }): Promise<Download> {
  const sheets = (await sheetRows(tx, { roundId })).filter(({ status }) => status !== 'left')
  const [first] = sheets
  if (!first) return refuse('par.not-found')
  const sets = await setsOf(tx, sheets)
  const codes = await codesOfRound(tx, roundId)
  const rows = sheets.flatMap((sheet) => {
    const set = sets.get(sheet.setId)
    return (set?.leaves ?? [])
      .filter((leaf) => !isScoredByUnit(leaf))
      .map((leaf) => [
        codes.get(sheet.unit_id) ?? '',
        sheet.unit_name,
        leaf.code,
        null,
        set?.nodes.find((node) => node.id === leaf.id)?.title ?? '',
      ])
  })
  return {
    name: `Mau nhap gia tri CCHC ${first.year}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at: now,
          sheets: [
            {
              name: 'Giá trị',
              agency: '',
              title: `Giá trị điều tra, giá trị ngoài năm ${first.year}`,
              sample: first.isModel,
              freeze: 2,
              columns: [
                { title: 'Mã đơn vị', kind: 'text', width: 12 },
                { title: 'Đơn vị', kind: 'text', width: 40 },
                { title: 'Mã tiêu chí', kind: 'text', width: 12 },
                { title: 'Giá trị', kind: 'number', width: 12 },
                { title: 'Nội dung (không bắt buộc)', kind: 'text', width: 60 },
              ],
              rows,
              notes: [
                'Cột “Giá trị” là tỷ lệ %, từ 0 đến 100. Sao chép cả bảng (kèm dòng tiêu đề cột) rồi dán vào màn hình nhập.',
              ],
            },
          ],
        }),
    },
  }
}
