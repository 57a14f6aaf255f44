/** Ends are kept as the first day no longer; people read the last day: '2025-07-01' → '2025-06-30'. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
