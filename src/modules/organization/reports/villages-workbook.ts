/** Every village and residential group on a day, by commune, as a workbook: totals of communes first. */
import type { Call } from '../../../platform/http/call.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { AskedDay } from '../queries/checks-on.ts'
import { hasInvented } from '../queries/facts-on.ts'
import { villages, villagesByCommune } from '../queries/villages-on.ts'
import type { Region } from '../rules/facts/facts.ts'
import { regionInWords } from '../rules/facts/facts-in-words.ts'

export async function villagesWorkbook({ tx, now }: Pick<Call, 'tx' | 'now'>, asked: AskedDay): Promise<Download> {
  const [totals, communes] = [await villages(tx, asked), await villagesByCommune(tx, asked)]
  const sheet = { agency: '', sample: await hasInvented(tx, asked), landscape: false, freeze: 1 }
  const day = formatDay(asked.asOf)
  return {
    name: `Thon to dan pho ${asked.asOf}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at: now,
          sheets: [
            {
              ...sheet,
              name: 'Theo xã',
              title: `Thôn, tổ dân phố theo xã, ngày ${day}`,
              columns: [
                { title: 'Xã, phường', kind: 'text', width: 32 },
                { title: 'Vùng', kind: 'text', width: 28 },
                { title: 'Thôn', kind: 'number', width: 9 },
                { title: 'Tổ dân phố', kind: 'number', width: 11 },
                { title: 'Số hộ', kind: 'number', width: 11 },
                { title: 'Dân số', kind: 'number', width: 11 },
                { title: 'Dưới số hộ tối thiểu', kind: 'number', width: 12 },
              ],
              rows: totals.map((one) => [
                ...[one.fullName, one.region === null ? null : regionInWords[one.region as Region]],
                ...[one.villages, one.groups, one.households, one.population, one.small],
              ]),
            },
            {
              ...sheet,
              name: 'Từng thôn',
              title: `Danh sách thôn, tổ dân phố, ngày ${day}`,
              columns: [
                { title: 'Thôn, tổ dân phố', kind: 'text', width: 34 },
                { title: 'Xã, phường', kind: 'text', width: 32 },
                { title: 'Số hộ', kind: 'number', width: 11 },
                { title: 'Dân số', kind: 'number', width: 11 },
                { title: 'Số hộ tối thiểu khi lập mới', kind: 'number', width: 14 },
              ],
              rows: communes.flatMap(({ commune, villages: own }) =>
                own.map(({ village, households, population, least }) => [
                  ...[village.fullName, commune.fullName, households, population, least],
                ]),
              ),
            },
          ],
        }),
    },
  }
}
