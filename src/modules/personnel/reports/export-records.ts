/** A list of people as a workbook: the columns as they are seen, the conditions in words above them. */
import type { Call } from '../../../platform/http/call.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { FoundRecord, finding } from '../contract/finding.ts'
import type { sensitiveFinding } from '../contract/finding-sensitive.ts'
import { shownRecords } from '../queries/finding/find-records.ts'
import { foundIds, MOST } from '../queries/finding/found-ids.ts'
import { refuse } from '../refusals.vi.ts'
import { cellInWords, columnTitle, type FieldColumn, fieldColumn, LIST_COLUMNS } from '../rules/finding/list-columns.ts'
import type { Sensitivity } from '../rules/parts.ts'

export const exportRecords = (call: Call, asked: InputOf<typeof finding.exportRecords>) =>
  listWorkbook(call, asked, 'ordinary')

export const exportSensitiveRecords = (
  call: Call,
  { open, ...asked }: InputOf<typeof sensitiveFinding.exportSensitiveRecords>,
) => listWorkbook(call, asked, open)

async function listWorkbook(
  call: Call,
  { heads, columns, order, recordIds, ...asked }: InputOf<typeof finding.exportRecords>,
  open: Sensitivity,
): Promise<Download> {
  const found = await foundIds(call, asked, { order, limit: MOST, offset: 0 }, open)
  if (found.isMore && recordIds === undefined) refuse('personnel.too-many-found', { most: MOST.toLocaleString('vi') })
  const chosen = recordIds === undefined ? null : new Set(recordIds)
  const ids = found.ids.filter((id) => chosen === null || chosen.has(id))
  const rows: FoundRecord[] = []
  const { day, isNow } = found
  for (const some of chunksOf(ids, 1_000))
    rows.push(...(await shownRecords(call.tx, some, { columns, open, isNow, day, known: asked.known ?? null })))
  const shown = LIST_COLUMNS.filter(({ key, hidden }, place) => place === 0 || (heads ? heads.includes(key) : !hidden))
  const fields = columns.map((key) => fieldColumn(key, open)).filter((column): column is FieldColumn => column !== null)
  return {
    name: `Danh sach ho so ${day}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at: call.now,
          sheets: [
            {
              ...{ name: 'Hồ sơ', agency: '', title: `Danh sách ngày ${formatDay(day)}`, sample: false },
              ...{ landscape: true, freeze: 2 },
              columns: [
                { title: 'STT', kind: 'number', width: 6 },
                ...shown.map(({ title, width }) => ({ title, kind: 'text' as const, width })),
                ...fields.map((column) => ({ title: columnTitle(column), kind: 'text' as const, width: 18 })),
              ],
              rows: rows.map((row, place) => [
                place + 1,
                ...shown.map(({ text }) => text(row)),
                ...fields.map((column) => cellInWords(column, row, day)),
              ]),
            },
          ],
        }),
    },
  }
}
