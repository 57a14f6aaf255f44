/** Who is past the age of retirement on a day, as one month of birth: whoever was born in it or before. */

/** Nobody retires younger than this by any table, nor works longer. */
const [YOUNGEST, OLDEST] = [45, 75]

/** @param pensionFrom the first day of pension of whoever was born in that month ('yyyy-mm'); null: the law is silent. */
export function bornBy(day: string, pensionFrom: (month: string) => string | null): string | null {
  const year = Number(day.slice(0, 4))
  let [low, high] = [(year - OLDEST) * 12, (year - YOUNGEST) * 12]
  if (!isPast(low)) return null
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (isPast(middle)) low = middle
    else high = middle - 1
  }
  return monthOf(low)

  function isPast(month: number): boolean {
    const from = pensionFrom(monthOf(month))
    return from !== null && from <= day
  }
}

const monthOf = (months: number) => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
