/** Days of careers, counted in months as salary and terms are. */

export const yearOf = (day: string): number => Number(day.slice(0, 4))

export const dayOf = (year: number, month: number, date: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

export const later = (a: string, b: string): string => (a > b ? a : b)
export const earlier = (a: string, b: string): string => (a < b ? a : b)
