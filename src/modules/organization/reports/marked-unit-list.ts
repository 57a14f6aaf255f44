/** The sent list given back with what is wrong in it, to be mended and sent again. */

import { wholeFile } from '../../../platform/files/whole-file.ts'
import type { Call } from '../../../platform/http/call.ts'
import { markedWorkbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { markedName } from '../../../shared/marked-name.ts'
import { sentList } from '../queries/imports/sent-list.ts'
import { triedList } from '../queries/imports/tried-list.ts'
import { problemOf } from '../refusals.vi.ts'
import type { Role } from '../rules/imports/roles.ts'

/** The column that a reason is about; the name's for all others. */
const ROLE_OF: Readonly<Record<string, readonly Role[]>> = {
  'organization.code-form': ['code', 'communeCode', 'districtCode', 'provinceCode'],
  'organization.code-taken': ['code', 'communeCode', 'districtCode', 'provinceCode'],
  'organization.import-code-of-other': ['code', 'communeCode', 'districtCode', 'provinceCode'],
  'organization.import-no-parent': ['parentName', 'parentCode', 'communeName', 'communeCode', 'provinceName'],
  'organization.import-parents': ['parentName', 'parentCode', 'communeName', 'communeCode', 'provinceName'],
  'organization.import-count': ['households', 'population'],
}
const NAMES: readonly Role[] = ['name', 'communeName', 'districtName', 'provinceName']

export async function markedUnitList(call: Call, { importId }: { importId: string }): Promise<Download> {
  const sent = await sentList(call.tx, importId)
  const { tables, head, plan } = await triedList(call, sent)
  const columnOf = (reason: string) => {
    const at = head.columns.findIndex(({ role }) => role !== null && (ROLE_OF[reason] ?? NAMES).includes(role))
    return at < 0 ? null : at
  }
  const marks = plan.rows.flatMap(({ row, fate, reasons }) =>
    fate !== 'wrong'
      ? []
      : reasons.map((reason) => ({
          table: sent.reading.table,
          row,
          column: columnOf(reason.reason),
          reason: problemOf(reason).sentence,
        })),
  )
  const headRows = tables.map((_, at) => (at === sent.reading.table ? head.first : null))
  return {
    name: markedName(sent.fileName),
    mediaType: XLSX,
    content: {
      make: async () =>
        markedWorkbook({
          bytes: await wholeFile(call.files, sent.sha256),
          headRows,
          heading: 'Lý do',
          marks,
          at: call.now,
        }),
    },
  }
}
