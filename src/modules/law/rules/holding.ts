/** Which of several provisions of one subject holds on a day. */
import type { ProvisionRow } from './shape.ts'

/**
 * The one that began last; of the same first day the later entered. One that has ended by then ends the matter: what it had taken the
 * place of does not come back.
 */
export function holdingOn<P extends Pick<ProvisionRow, 'rule' | 'subject' | 'from' | 'to'>>(
  rows: readonly P[],
  day: string,
): P[] {
  return [...Map.groupBy(rows, ({ rule, subject }) => `${rule} ${subject}`).values()].flatMap((group) => {
    const begun = group
      .filter(({ from }) => from <= day)
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    const last = begun.at(-1)
    return last && (last.to === null || day < last.to) ? [last] : []
  })
}
