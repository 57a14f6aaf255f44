/** Days of careers, counted in months as salary and terms are. */

/** Whole months from one day to another. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [from.split('-').map(Number), to.split('-').map(Number)] as [number[], number[]]
  const months = ((b[0] ?? 0) - (a[0] ?? 0)) * 12 + (b[1] ?? 0) - (a[1] ?? 0)
  return (b[2] ?? 1) < (a[2] ?? 1) ? months - 1 : months
}

export const yearOf = (day: string): number => Number(day.slice(0, 4))

export const dayOf = (year: number, month: number, date: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

export const later = (a: string, b: string): string => (a > b ? a : b)
export const earlier = (a: string, b: string): string => (a < b ? a : b)
