/** The units of a day as a workbook, in the order of the tree. */
import type { Call } from '../../../platform/http/call.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import { unitsOn } from '../queries/units-on.ts'
import { inTreeOrder } from '../rules/in-tree-order.ts'
import { familyInWords } from '../rules/words.ts'

export async function unitsWorkbook(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { asOf }: { asOf: string },
): Promise<Download> {
  const units = inTreeOrder(await unitsOn(tx, asOf))
  const names = new Map(units.map((unit) => [unit.unitId, unit.fullName]))
  return {
    name: `Don vi ngay ${asOf}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at: now,
          sheets: [
            {
              name: 'Đơn vị',
              agency: '',
              title: `Danh sách đơn vị ngày ${formatDay(asOf)}`,
              sample: false,
              landscape: false,
              columns: [
                { title: 'Mã', kind: 'text', width: 10 },
                { title: 'Tên đơn vị', kind: 'text', width: 44 },
                { title: 'Cấp', kind: 'text', width: 16 },
                { title: 'Loại', kind: 'text', width: 14 },
                { title: 'Thuộc', kind: 'text', width: 36 },
              ],
              rows: units.map((unit) => [
                unit.code,
                unit.fullName,
                familyInWords[unit.level],
                unit.kind,
                unit.parentId === null ? null : (names.get(unit.parentId) ?? null),
              ]),
            },
          ],
        }),
    },
  }
}
