/** People say “to the end of 31/12”; the records keep the first day a thing no longer holds. */

const DAY = 86_400_000
const shifted = (day: string, by: number) => new Date(Date.parse(`${day}T00:00:00Z`) + by).toISOString().slice(0, 10)

/** '2026-12-31' → '2027-01-01'. */
export const firstDayAfter = (lastDay: string): string => shifted(lastDay, DAY)

/** '2027-01-01' → '2026-12-31'. */
export const lastDayBefore = (firstDayNot: string): string => shifted(firstDayNot, -DAY)
