/** A table somebody brought, as records: headings among the first lines, the time it speaks of above or beside them. */
import type { ReadCell, ReadTable } from '../../../platform/office/read-table.ts'
import { fold, tidy } from '../../../shared/vietnamese.ts'
import type { SourcesReason } from '../refusals.vi.ts'
import type { Adapter, Column, Told } from './adapter.ts'

/** People copy the whole page: title, office, day stand above. */
const LOOKED_AT = 20
const CODE = ['ma don vi', 'ma']
const NAME = ['don vi', 'ten don vi', 'co quan, don vi', 'ten co quan, don vi']
const PERIOD = ['ky so lieu', 'ky']
/** Lines of sums stand under the units of every export. */
const SUMS = /^(tong|tong cong|trung binh|binh quan|toan tinh)\b/

const text = (cell: ReadCell | undefined) => (typeof cell === 'string' ? tidy(cell) : cell == null ? '' : String(cell))
/** 'Số hóa hồ sơ (22 điểm)' → 'so hoa ho so' and 22. */
function headingOf(cell: ReadCell | undefined) {
  const written = fold(text(cell))
  const match = /^(.*?)\s*\(\s*(?:toi da\s*)?(\d+(?:[.,]\d+)?)\s*(?:diem)?\s*\)$/.exec(written)
  return match ? { title: match[1] as string, most: match[2] as string } : { title: written, most: null }
}

const titlesOf = ({ heading, also = [] }: Column) => [heading, ...also].map(fold)

function headingRow(rows: readonly (readonly ReadCell[])[], columns: readonly Column[]): number {
  const known = [...NAME, ...CODE, ...columns.flatMap(titlesOf)]
  const hits = rows.slice(0, LOOKED_AT).map((row) => row.filter((cell) => known.includes(headingOf(cell).title)).length)
  const most = Math.max(0, ...hits)
  return most < 2 ? -1 : hits.indexOf(most)
}

/** @returns the records, or what of the headings is not there. */
export function fromTable(table: ReadTable, { columns }: Adapter): Told | { problems: SourcesReason[] } {
  const { rows } = table
  const wanted = Object.entries(columns)
  const headAt = headingRow(
    rows,
    wanted.map(([, column]) => column),
  )
  const list = ['Đơn vị', ...wanted.map(([, { heading }]) => heading)].join('; ')
  if (rows.length === 0) return { problems: [{ reason: 'sources.empty' }] }
  if (headAt < 0) return { problems: [{ reason: 'sources.headings-missing', params: { columns: list } }] }
  const head = (rows[headAt] ?? []).map(headingOf)
  const at = (titles: readonly string[]) => head.findIndex(({ title }) => titles.includes(title))
  const places = new Map(wanted.map(([key, column]) => [key, at(titlesOf(column))]))
  const [codeAt, nameAt, periodAt] = [at(CODE), at(NAME), at(PERIOD)]
  const missing = [
    ...(codeAt < 0 && nameAt < 0 ? ['Đơn vị'] : []),
    ...wanted.filter(([key]) => (places.get(key) ?? -1) < 0).map(([, { heading }]) => heading),
  ]
  if (missing.length > 0) {
    const isMerged = table.merges.some(({ top, bottom }) => top <= headAt + 1 && bottom >= headAt)
    const reason = isMerged ? 'sources.headings-merged' : 'sources.column-missing'
    return { problems: missing.map((column) => ({ reason, params: { column, columns: list } })) }
  }
  const above = [table.name, ...table.above, ...rows.slice(0, headAt).flatMap((row) => row.map(text))]
  const records = rows.flatMap((row, index) => {
    const [code, name] = [text(row[codeAt]), text(row[nameAt])]
    const cells = wanted.map(([key]) => [key, row[places.get(key) as number]] as const)
    const isEmpty = code === '' && name === '' && cells.every(([, cell]) => cell == null)
    if (index <= headAt || isEmpty || SUMS.test(fold(name || code))) return []
    // Notes under the table have words in the first cell and nothing beside them.
    if (cells.every(([, cell]) => cell == null) && (code === '' || name === '')) return []
    const fields = Object.fromEntries(cells.map(([key, cell]) => [key, typeof cell === 'number' ? cell : text(cell)]))
    return [{ place: index + 1, code, name, fields }]
  })
  const scale = Object.fromEntries(
    wanted.flatMap(([key, { hasScale }]) => (hasScale ? [[key, head[places.get(key) as number]?.most ?? '']] : [])),
  )
  const beside = periodAt < 0 ? [] : rows.slice(headAt + 1).map((row) => text(row[periodAt]))
  return { period: periodAt < 0 ? above : beside.filter(Boolean), placeWord: 'Dòng', scale, records }
}
