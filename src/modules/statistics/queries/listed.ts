/** People as the list of people shows them. */
import { dayIn } from '../../../shared/dates.ts'
import { LIST_COLUMNS, shownRecords } from '../../personnel/index.ts'
import type { Behind } from '../contract/people.ts'
import type { Looking } from './ground.ts'

const COLUMNS = LIST_COLUMNS.filter(({ hidden }) => !hidden)

export async function listed(
  { tx, now }: Looking,
  ids: readonly string[],
  day: string,
  known: string | null = null,
): Promise<Pick<Behind, 'columns' | 'rows'>> {
  const isNow = known === null && day === dayIn(now)
  const people = await shownRecords(tx, ids, { columns: [], open: 'ordinary', isNow, day, known })
  return {
    columns: COLUMNS.map(({ key, title }) => ({ key, title })),
    rows: people.map((one) => ({ id: one.id, cells: COLUMNS.map(({ text }) => text(one)) })),
  }
}
