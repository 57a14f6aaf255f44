/** What came, went and changed between two days as a workbook, a sheet each. */
import type { Call } from '../../../platform/http/call.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { Compared, organization } from '../contract.ts'
import { compareUnits } from '../queries/compare-units.ts'
import { causesInWords, changeInWords, changesInWords, familyInWords } from '../rules/words.ts'

const COLUMNS = [
  { title: 'Mã', kind: 'text', width: 10 },
  { title: 'Tên đơn vị', kind: 'text', width: 36 },
  { title: 'Cấp', kind: 'text', width: 16 },
  { title: 'Thuộc', kind: 'text', width: 30 },
] as const
const LAST = { title: 'Căn cứ', kind: 'text', width: 44 } as const

type Unit = Compared['came'][number] | Compared['went'][number]
const cells = ({ code, fullName, level, parentName }: Omit<Unit, 'causes'>) => [
  code,
  fullName,
  familyInWords[level],
  parentName,
]
const names = (units: readonly { fullName: string }[]) => units.map(({ fullName }) => fullName).join('; ')

export async function comparisonWorkbook(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  asked: InputOf<typeof organization.exportComparison>,
): Promise<Download> {
  const { came, went, changed } = await compareUnits(tx, asked)
  const [from, to] = [asked.from, asked.to].sort() as [string, string]
  const between = `từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`
  const sheet = { agency: '', sample: false, landscape: true }
  return {
    name: `So sanh don vi ${from} ${to}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at: now,
          sheets: [
            {
              ...sheet,
              name: 'Thêm',
              title: `Đơn vị có thêm ${between}`,
              columns: [...COLUMNS, { title: 'Hình thành từ', kind: 'text', width: 44 }, LAST],
              rows: came.map((unit) => [...cells(unit), names(unit.from), causesInWords(unit.causes)]),
            },
            {
              ...sheet,
              name: 'Kết thúc',
              title: `Đơn vị kết thúc ${between}`,
              columns: [...COLUMNS, { title: 'Nay thuộc về', kind: 'text', width: 44 }, LAST],
              rows: went.map((unit) => [...cells(unit), names(unit.into), causesInWords(unit.causes)]),
            },
            {
              ...sheet,
              name: 'Thay đổi',
              title: `Đơn vị có thay đổi ${between}`,
              columns: [...COLUMNS, { title: 'Thay đổi', kind: 'text', width: 44 }, LAST],
              rows: changed.map(({ before, after, what, causes }) => [
                ...cells(after),
                `${changesInWords(what)}: ${what.map((one) => changeInWords(one, before, after)).join('; ')}`,
                causesInWords(causes),
              ]),
            },
          ],
        }),
    },
  }
}
