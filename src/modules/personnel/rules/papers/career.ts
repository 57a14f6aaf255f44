/** What is asked of a record to know which papers its file should hold. */
export interface Stretch {
  from: string
  to: string | null
  code: string | null
}

export interface FiledEvent {
  eventId: string
  kind: string
  on: string
  /** Days a paper of it may bear: effective, decided. */
  days: readonly string[]
  /** Its own paper is on file: the decision's, or the page that proves it. */
  hasPaper: boolean
}

export interface FiledPaper {
  component: string
  period: number | null
  eventId: string | null
  datedOn: string | null
}

export interface Career {
  /** By kind of person. */
  employment: readonly Stretch[]
  /** By level. */
  posts: readonly Stretch[]
  /** Seconded to others. */
  uses: readonly Stretch[]
  /** Of parts a paper is asked for line by line; `code` is the part. */
  lines: readonly (Stretch & { eventId: string })[]
  hadProbation: boolean
  hasPhoto: boolean
  events: readonly FiledEvent[]
  papers: readonly FiledPaper[]
}

export const holdsOn = ({ from, to }: Pick<Stretch, 'from' | 'to'>, day: string): boolean =>
  from <= day && (to === null || day < to)

export function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

/** How many days of a year these stretches cover. */
export const daysInYear = (stretches: readonly Stretch[], year: number): number =>
  stretches.reduce((sum, { from, to }) => {
    const begin = Math.max(Date.parse(from), Date.UTC(year, 0, 1))
    const end = Math.min(to === null ? Number.POSITIVE_INFINITY : Date.parse(to), Date.UTC(year + 1, 0, 1))
    return sum + Math.max(0, (end - begin) / 86_400_000)
  }, 0)
