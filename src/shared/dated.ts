/** Rows that hold from a day, entered one after the other: which of them holds on a day. */
export interface Dated {
  from: string
  /** The first day no longer; null while it holds. */
  to: string | null
}

/** Of one first day in the order they were entered. */
export const inOrderOfDays = <R extends Dated>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))

/**
 * Of rows in order of days the one that began last; of the same first day the later entered. One that has ended by then ends the
 * matter: what it had taken the place of does not come back.
 */
export function holdingOn<R extends Dated>(inOrder: readonly R[], day: string): R | null {
  const last = inOrder.findLast(({ from }) => from <= day)
  return last && (last.to === null || day < last.to) ? last : null
}
