/** The units of a day as a workbook, in the order of the tree. */
import type { Call } from '../../../platform/http/call.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import { familyInWords } from '../rules/words.ts'
import { openUnits } from './open-units.ts'

export async function unitsWorkbook(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  asked: { asOf: string; knownAt?: string | undefined },
): Promise<Download> {
  const units = await openUnits(tx, asked)
  return {
    name: `Don vi ngay ${asked.asOf}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at: now,
          sheets: [
            {
              name: 'Đơn vị',
              agency: '',
              title: `Danh sách đơn vị ngày ${formatDay(asked.asOf)}`,
              sample: false,
              landscape: true,
              columns: [
                { title: 'Mã', kind: 'text', width: 10 },
                { title: 'Tên đơn vị', kind: 'text', width: 44 },
                { title: 'Cấp', kind: 'text', width: 16 },
                { title: 'Loại', kind: 'text', width: 14 },
                { title: 'Thuộc', kind: 'text', width: 36 },
                { title: 'Hiệu lực từ', kind: 'day', width: 13 },
                { title: 'Căn cứ', kind: 'text', width: 30 },
              ],
              rows: units.map((unit) => [
                ...[unit.code, unit.name, familyInWords[unit.level], unit.kind, unit.parentName],
                ...[unit.validFrom, unit.legalBasis],
              ]),
            },
          ],
        }),
    },
  }
}
