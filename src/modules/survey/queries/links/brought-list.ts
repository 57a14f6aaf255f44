/** A list as it was brought, read against the survey. */
import { readTables } from '../../../../platform/office/read.ts'
import type { ReadTable } from '../../../../platform/office/read-table.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { headIn } from '../../rules/links/list-columns.ts'
import { type ReadList, readList, type SurveyLists } from '../../rules/links/read-list.ts'

/** More than a survey of two tiers asks for, several times over. */
const MOST_ROWS = 5_000

export interface BroughtList {
  bytes: Uint8Array
  tables: ReadTable[]
  /** Which of the tables is the list. */
  at: number
  read: ReadList
}

/** @throws Refusal when it cannot be read as a list at all; what is wrong in rows is told in `read.problems`. */
export async function broughtList(base64: string, survey: SurveyLists): Promise<BroughtList> {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  const tables = await readTables(bytes, MOST_ROWS)
  const lists = tables.flatMap((table, at) => (headIn(table.rows) === null ? [] : [at]))
  if (lists.length > 1) refuse('survey.list-many-tables', { count: lists.length })
  const [at] = lists
  const table = at === undefined ? undefined : tables[at]
  if (at === undefined || !table) return refuse('survey.list-no-head')
  if (table.cut) refuse('survey.list-long', { most: MOST_ROWS })
  const read = readList(table.rows, survey)
  if ('reason' in read) {
    refuseIf(read)
    throw new Error('refused')
  }
  return { bytes, tables, at, read }
}
