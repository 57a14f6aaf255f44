/** Whom a plan reminds of which rows today. */

export interface DueRow {
  code: string
  dueOn: string
  /** Who mends it; null: whoever draws up the plan of the unit. */
  accountId: string | null
}

export interface Reminder {
  accountId: string | null
  /** Told once each: 'week:2026-03-10', 'day:2026-03-10', 'late:2' (in the third week after its day). */
  stage: string
  isLate: boolean
  dueOn: string
  codes: string[]
}

const DAY = 86_400_000
const WEEK = 7

/** Whole days from one calendar day to another. */
const daysBetween = (from: string, to: string) =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY

function stageOf(dueOn: string, today: string): string | null {
  const left = daysBetween(today, dueOn)
  if (left < 0) return `late:${Math.floor((-left - 1) / WEEK)}`
  if (left <= 1) return `day:${dueOn}`
  return left <= WEEK ? `week:${dueOn}` : null
}

export function remindersOf(rows: readonly DueRow[], today: string): Reminder[] {
  const found = new Map<string, Reminder>()
  for (const { code, dueOn, accountId } of rows) {
    const stage = stageOf(dueOn, today)
    if (stage === null) continue
    const key = `${accountId} ${stage} ${stage.startsWith('late') ? dueOn : ''}`
    const reminder = found.get(key) ?? { accountId, stage, isLate: stage.startsWith('late'), dueOn, codes: [] }
    reminder.codes.push(code)
    found.set(key, reminder)
  }
  return [...found.values()]
}
