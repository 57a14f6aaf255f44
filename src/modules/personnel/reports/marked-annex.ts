/** The annex somebody brought, given back with what is wrong marked in it: to be mended there and brought again. */

import type { Call } from '../../../platform/http/call.ts'
import { markedWorkbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { markedName } from '../../../shared/marked-name.ts'
import type { personnel } from '../contract.ts'
import { assess } from '../queries/decisions/assess.ts'
import { annexOf } from '../queries/decisions/read-people.ts'

export async function markedAnnex(call: Call, asked: InputOf<typeof personnel.markedAnnex>): Promise<Download> {
  const { bytes, annex, table, tables, rows } = await annexOf(call, asked)
  const whose = annex.places.get('name') ?? annex.places.get('id') ?? null
  const known = rows.flatMap(({ recordId, said }) => (recordId === null ? [] : [{ recordId, said }]))
  const { people } = await assess(call, {
    ...asked,
    decidedOn: null,
    common: {},
    people: known,
    offers: true,
    without: [],
  })
  const found = new Map(people.map(({ recordId, findings }) => [recordId, findings]))
  const marks = rows.flatMap(({ row, recordId, problem, unread }) => {
    const mark = (column: number | null, reason: string) => ({ table, row: row - 1, column, reason })
    return [
      ...(problem === null ? [] : [mark(whose, problem)]),
      ...unread.map(({ key, words }) => mark(annex.places.get(key) ?? null, `Không đọc được ${words}.`)),
      // What the law says otherwise is no mistake of the file: it is answered for when the decision is recorded.
      ...(found.get(recordId ?? '') ?? [])
        .filter(({ strength }) => strength === 'refuse')
        .map(({ at, sentence }) => mark(annex.places.get(at ?? '') ?? whose, sentence)),
    ]
  })
  const headRows = Array.from({ length: tables }, (_, at) => (at === table ? annex.head : null))
  return {
    name: markedName(call.upload?.name ?? ''),
    mediaType: XLSX,
    content: { make: () => markedWorkbook({ bytes, headRows, heading: 'Lý do', marks, at: call.now }) },
  }
}
