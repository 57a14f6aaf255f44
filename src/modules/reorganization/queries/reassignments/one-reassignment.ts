/** One reassignment: how many go from where to where, what hinders it, how far its carrying out is. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { Problem } from '../../../../shared/refusal.ts'
import { namesOverTime } from '../../../organization/index.ts'
import type { Reassignment } from '../../contract/reassignments.ts'
import { problemOf, refuse } from '../../refusals.vi.ts'
import { type HeldReassignment, reassignmentOf, reassignmentRow } from './held-reassignment.ts'
import { isAway, type ListSql, listOf, OPEN } from './listed-people.ts'
import { secondedPlaced } from './seconded-people.ts'
import { whoIsWritten, whyNotApproved, whyNotSent } from './why-not-sent.ts'

interface Group {
  fromId: number
  toId: number | null
  stays: boolean
  people: number
  alone: number
  leaving: number
  seconded: number
}

const groupsOf = async (tx: Tx, list: ListSql, day: string): Promise<Group[]> =>
  (
    await sql<Group>`
      select "fromId", "toId", "toId" is null and "goesAlone" as stays, count(*)::int as people,
        (count(*) filter (where "goesAlone"))::int as alone, (count(*) filter (where "isLeaving"))::int as leaving,
        (count(*) filter (where ${isAway(day)}))::int as seconded
      from (${list}) list group by 1, 2, 3 order by 1, 4 desc`.execute(tx)
  ).rows

async function problemsOf(call: Call, held: HeldReassignment): Promise<Problem[]> {
  if (OPEN.has(held.status)) return (await whyNotSent(call, held, await whoIsWritten(call, held))).map(problemOf)
  if (held.status !== 'submitted') return []
  return (await whyNotApproved(call, held)).reasons.map(problemOf)
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
  call: Call,
  { reassignmentId }: { reassignmentId: string },
): Promise<Reassignment> {
  const { tx, now, actor } = call
  const row = await reassignmentRow(tx, reassignmentId).executeTakeFirst()
  if (!row) return refuse('reorganization.not-found')
  const held = reassignmentOf(row)
  const { recordingId: _, runId, round: __, seconded: ___, ...told } = held
  const day = held.day ?? dayIn(now)
  const groups = await groupsOf(tx, listOf(held), day)
  const { routes, exceptions } = held.draft
  const ids = [...routes, ...groups].flatMap(({ fromId, toId }) => (toId === null ? [fromId] : [fromId, toId]))
  const spoken = [...new Set([...ids, ...exceptions.flatMap(({ toId }) => toId ?? [])])]
  const nameOn = await namesOverTime(tx, spoken)
  const named = (unitId: number, when: 'before' | 'after') => ({ unitId, fullName: nameOn(unitId, day, when) })
  return {
    ...told,
    groups: groups.map(({ fromId, toId, ...counts }) => ({
      ...counts,
      from: named(fromId, 'before'),
      to: toId === null ? null : named(toId, 'after'),
    })),
    problems: await problemsOf(call, held),
    seconded: await secondedPlaced(call, held),
    names: spoken.map((unitId) => named(unitId, 'before')),
    run: await runOf({ tx, actor }, runId),
    steps: await stepsOf(tx, reassignmentId),
  }
}
