/** Rows laid from left to right: what fits beside each other is a strip, each of its lines under its head. */

/** Months of pay that fit beside each other. */
export const ACROSS = 7

/** Of nothing one empty strip, to be filled in by hand. */
export function stripsOf(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (readonly (readonly string[])[])[] {
  const count = Math.max(1, Math.ceil(rows.length / ACROSS))
  return Array.from({ length: count }, (_, at) => {
    const strip = rows.slice(at * ACROSS, (at + 1) * ACROSS)
    return heads.map((head, line) => [
      head,
      ...Array.from({ length: ACROSS }, (_, place) => strip[place]?.[line] ?? ''),
    ])
  })
}

/** Blank rows of a table nothing is known for. */
const EMPTY_ROWS = 2

export const rowsOrBlank = (
  columns: readonly unknown[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] =>
  rows.length > 0 ? rows : Array.from({ length: EMPTY_ROWS }, () => columns.map(() => ''))
