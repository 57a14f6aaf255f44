/** What counts of lost points (l) in a list or a report: as `rules/plan` says it of one row. */
import { sql } from 'kysely'

/** As `isFilled`. */
export const filled = sql<boolean>`(l.cause_id is not null and l.remedy <> '' and l.due_on is not null
  and (l.body <> '' or l.person_name <> ''))`

export const done = sql<boolean>`l.state = 'done'`

/** As `isOverdue`, of rows that lose points. */
export const overdue = (today: string) => sql<boolean>`(l.state <> 'done' and l.due_on < ${today}::date)`
