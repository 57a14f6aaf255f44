/** Deputies of every unit on a day against the norm of that day, as a workbook. */
import type { Call } from '../../../platform/http/call.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { AskedDay } from '../queries/checks-on.ts'
import { deputyNorms } from '../queries/deputy-norms.ts'
import { hasInvented } from '../queries/facts-on.ts'
import { bodyInWords, lawInWords, overBy, stateInWords, workingOf } from '../rules/norms/check-in-words.ts'

export async function deputyNormsWorkbook({ tx, now }: Pick<Call, 'tx' | 'now'>, asked: AskedDay): Promise<Download> {
  const checks = await deputyNorms(tx, asked)
  const sample = await hasInvented(tx, asked)
  return {
    name: `Cap pho so voi dinh muc ${asked.asOf}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at: now,
          sheets: [
            {
              name: 'Cấp phó',
              agency: '',
              sample,
              landscape: true,
              freeze: 1,
              title: `Số lượng cấp phó so với định mức, ngày ${formatDay(asked.asOf)}`,
              columns: [
                { title: 'Đơn vị', kind: 'text', width: 40 },
                { title: 'Thuộc', kind: 'text', width: 30 },
                { title: 'Loại', kind: 'text', width: 24 },
                { title: 'Hiện có', kind: 'number', width: 9 },
                { title: 'Tối đa', kind: 'number', width: 9 },
                { title: 'Vượt', kind: 'number', width: 8 },
                { title: 'Kết quả', kind: 'text', width: 18 },
                { title: 'Cách tính', kind: 'text', width: 44 },
                { title: 'Căn cứ', kind: 'text', width: 40 },
              ],
              rows: checks.map((check) => [
                ...[check.fullName, check.parentName, bodyInWords[check.body]],
                ...[check.untold === check.units ? null : check.deputies, check.most, overBy(check) || null],
                ...[stateInWords[check.state], workingOf(check), lawInWords(check)],
              ]),
            },
          ],
        }),
    },
  }
}
