/** Ends are kept as the first day no longer; people read the last day: '2025-07-01' → '2025-06-30'. */
import { addDays } from '../../../../shared/dates.ts'
export const dayBefore = (day: string): string => addDays(day, -1)
