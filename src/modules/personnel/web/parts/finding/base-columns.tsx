/** The columns every list of people has, as the workbook has them too. */
import type { Column } from '../../../../../ui/table/column.ts'
import type { FoundRecord } from '../../../contract.ts'
import { LIST_COLUMNS } from '../../../rules/finding/list-columns.ts'

/** CSS widths of those that would be too narrow or too wide. */
const WIDTHS: Readonly<Record<string, string>> = { name: '13rem', born: '7rem' }

// The server orders, so that no page hides what belongs before it.
export const BASE_COLUMNS: readonly Column<FoundRecord>[] = LIST_COLUMNS.map(({ key, title, hidden, text }) => ({
  id: key,
  header: title,
  value: text,
  sortable: false,
  ...(hidden && { hidden }),
  ...(WIDTHS[key] !== undefined && { width: WIDTHS[key] }),
}))
