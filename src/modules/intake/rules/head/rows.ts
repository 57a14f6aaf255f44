/** Which rows of a list are people: not the sections between them, totals, the row that numbers the columns, nor signatures. */
import { type Cell, type ListTable, textIn } from '../../../../shared/list-table.ts'
import { keyOf } from '../words.ts'
import { type Head, numbersColumns } from './head.ts'

export interface PersonRow {
  /** From 0, as the file has it. */
  row: number
  cells: readonly Cell[]
  /** The section it stands under: often a unit. */
  section: string | null
}

export interface RowsRead {
  people: PersonRow[]
  /** What a row of totals says there are: a control, never a person. */
  total: number | null
}

const SIGNATURES = /^(nguoi lap|lap bieu|thu truong|giam doc|pho giam doc|tm |kt |noi nhan|truong phong|chu tich)/
/** With its accents: 'Cộng' is a sum, 'Công' is somebody. */
const TOTALS = /^(tổng|cộng)([\s:.]|$)|^(tong so|tong cong)([\s:.]|$)/iu

export function rowsOf({ rows }: ListTable, head: Head): RowsRead {
  const people: PersonRow[] = []
  let section: string | null = null
  let total: number | null = null
  for (const [row, cells] of rows.entries()) {
    if (row <= head.last) continue
    const texts = cells.map(textIn)
    const filled = texts.filter((text) => text !== '')
    if (filled.length === 0 || (row === head.last + 1 && numbersColumns(filled))) continue
    // Only what the row begins with: 'Công' is a given name, and 'Giám đốc' a post.
    const begins = filled.find((text) => /\p{L}/u.test(text)) ?? ''
    if (people.length > 0 && !/\d/.test(filled.join()) && SIGNATURES.test(`${keyOf(begins)} `)) break
    if (TOTALS.test(begins)) {
      total = numberIn(filled) ?? total
      continue
    }
    if (isSection(texts, filled)) section = titleOf(filled)
    else people.push({ row, cells, section })
  }
  return { people, total }
}

/** Words alone within the first three columns: "I. Phòng Nội vụ", or "I" beside "Sở Nội vụ". A row numbered like a person is one. */
function isSection(texts: readonly string[], filled: readonly string[]): boolean {
  if (filled.length > 2 || texts.slice(3).some((text) => text !== '')) return false
  if (filled.length === 1) return /\p{L}/u.test(filled[0] ?? '')
  return /^([IVXLC]+|[A-Z])\.?$/.test(filled[0] ?? '')
}

const titleOf = (filled: readonly string[]) => (filled.at(-1) ?? '').replace(/^([IVXLC]+|[A-Z]|\d+)[.)]\s*/, '')

const numberIn = (filled: readonly string[]): number | null => {
  const numbers = filled.flatMap((text) => /\d+/.exec(text.replace(/[.\s](?=\d{3})/g, ''))?.[0] ?? [])
  return numbers.length === 1 ? Number(numbers[0]) : null
}
