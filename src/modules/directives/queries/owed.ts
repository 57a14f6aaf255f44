/** Whether the report of a period (`p`) is owed: while its duty was suspended nothing was due. */
import { sql } from 'kysely'

/** The last suspension begun by that day was not over then. */
export const wasSuspended = sql<boolean>`exists (
  select from directives.step s where s.task_id = p.task_id and s.step = 'suspend' and s.taken_on <= p.due_on and not exists (
    select from directives.step n where n.task_id = p.task_id and n.step = 'resume' and n.id > s.id and n.taken_on <= p.due_on))`

/** Nobody has sent it, or what was sent came back. */
export const isUnsent = sql<boolean>`not exists (
  select from directives.report r where r.periodic_id = p.id and r.outcome is distinct from 'returned')`
