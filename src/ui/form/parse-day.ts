import { isDay } from '../../shared/dates.ts'

/** '31/12/2025', '31-12-2025', '31.12.2025', '31122025', '1/7/25' → '2025-12-31'; null when there is no such day. */
export function parseDay(text: string): string | null {
  const bare = text.trim()
  const match = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(bare) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(bare)
  if (!match) return isDay(bare) ? bare : null
  const [, date = '', month = '', year = ''] = match
  const day = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : null
}
