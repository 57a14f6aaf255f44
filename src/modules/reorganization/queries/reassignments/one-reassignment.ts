/** One reassignment: how many go from where to where, what hinders it, how far its carrying out is. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { Problem } from '../../../../shared/refusal.ts'
import { namesOverTime } from '../../../organization/index.ts'
import type { Reassignment } from '../../contract/reassignments.ts'
import { problemOf, refuse } from '../../refusals.vi.ts'
import { type HeldReassignment, reassignmentOf, reassignmentRow } from './held-reassignment.ts'
import { type ListSql, listed, listOf, OPEN } from './listed-people.ts'
import { whyNotApproved, whyNotSent } from './why-not-sent.ts'

interface Group {
  fromId: number
  toId: number | null
  stays: boolean
  people: number
  alone: number
  leaving: number
}

const groupsOf = async (tx: Tx, list: ListSql): Promise<Group[]> =>
  (
    await sql<Group>`
      select "fromId", "toId", "toId" is null and "goesAlone" as stays, count(*)::int as people,
        (count(*) filter (where "goesAlone"))::int as alone, (count(*) filter (where "isLeaving"))::int as leaving
      from (${list}) list group by 1, 2, 3 order by 1, 4 desc`.execute(tx)
  ).rows

async function problemsOf(tx: Tx, held: HeldReassignment, now: Date): Promise<Problem[]> {
  if (OPEN.has(held.status)) return (await whyNotSent(tx, held, await listed(tx, listOf(held)), now)).map(problemOf)
  if (held.status !== 'submitted') return []
  return (await whyNotApproved(tx, held, now)).reasons.map(problemOf)
}

/** A refusal of the rules is the answer of the run, no fault. */
async function runOf({ tx, actor }: Pick<Call, 'tx' | 'actor'>, runId: string | null): Promise<Reassignment['run']> {
  if (runId === null) return null
  const run = await tx
    .selectFrom('jobs.run')
    .select(['id', 'state', 'done', 'total', 'answer', 'account_id as askedBy'])
    .where('id', '=', runId)
    .executeTakeFirst()
  if (!run) return null
  const { answer, askedBy, ...told } = run
  const problems = (answer as { problems?: Problem[] } | null)?.problems ?? []
  return {
    ...(told as Omit<NonNullable<Reassignment['run']>, 'problems' | 'isOwn'>),
    problems,
    isOwn: askedBy === actor.accountId,
  }
}

const stepsOf = (tx: Tx, reassignmentId: string) =>
  tx
    .selectFrom('reorganization.reassignment_step')
    .select(['step', 'taken_at as takenAt', 'taken_by_name as takenByName', 'reason'])
    .where('reassignment_id', '=', reassignmentId)
    .orderBy('id')
    .execute()

export async function oneReassignment(
  { tx, now, actor }: Call,
  { reassignmentId }: { reassignmentId: string },
): Promise<Reassignment> {
  const row = await reassignmentRow(tx, reassignmentId).executeTakeFirst()
  if (!row) return refuse('reorganization.not-found')
  const held = reassignmentOf(row)
  const { recordingId: _, runId, round: __, ...told } = held
  const groups = await groupsOf(tx, listOf(held))
  const { routes, exceptions } = held.draft
  const ids = [...routes, ...groups].flatMap(({ fromId, toId }) => (toId === null ? [fromId] : [fromId, toId]))
  const spoken = [...new Set([...ids, ...exceptions.flatMap(({ toId }) => toId ?? [])])]
  const day = held.day ?? dayIn(now)
  const nameOn = await namesOverTime(tx, spoken)
  const named = (unitId: number, when: 'before' | 'after') => ({ unitId, fullName: nameOn(unitId, day, when) })
  return {
    ...told,
    groups: groups.map(({ fromId, toId, ...counts }) => ({
      ...counts,
      from: named(fromId, 'before'),
      to: toId === null ? null : named(toId, 'after'),
    })),
    problems: await problemsOf(tx, held, now),
    names: spoken.map((unitId) => named(unitId, 'before')),
    run: await runOf({ tx, actor }, runId),
    steps: await stepsOf(tx, reassignmentId),
  }
}
