/** Two laws compared over many people, some in each step: it may be stopped, and what was compared by then stands. */
import { z } from 'zod'
import type { Call, Tx } from '../../platform/http/call.ts'
import { OnBehalf } from '../../platform/jobs/step.ts'
import { task } from '../../platform/jobs/task.ts'
import { chunksOf } from '../../shared/chunks.ts'
import { dayIn } from '../../shared/dates.ts'
import { comparedAmong, lawsOf, type Person, peopleOf } from './queries/compared.ts'

const AT_ONCE = 250

export const comparePeople = task({
  name: 'entitlement.compare',
  input: z.object({
    of: OnBehalf,
    comparisonId: z.uuid(),
    amendmentId: z.uuid(),
    /** Null: all that whoever asked sees. */
    units: z.array(z.int()).nullable(),
  }),
  run: async ({ step, progress }, { of, comparisonId, amendmentId, units }) => {
    // Tried anew after a failure: nobody is counted twice.
    await step(({ tx }) => beginAnew(tx, comparisonId), of)
    const people = await step(({ tx }) => peopleOf(tx, units), of)
    let done = 0
    for (const some of chunksOf(people, AT_ONCE)) {
      const isWanted = await step((call) => compareSome(call, { comparisonId, amendmentId, some }), of)
      // Asked for anew meanwhile, or the law is another: what was compared says nothing any more.
      if (!isWanted) return { compared: done }
      done += some.length
      await progress.report(done, people.length)
    }
    return { compared: done }
  },
})

async function beginAnew(tx: Tx, comparisonId: string): Promise<void> {
  await tx.deleteFrom('entitlement.moved').where('comparison_id', '=', comparisonId).execute()
  await tx.updateTable('entitlement.comparison').set({ people: 0 }).where('id', '=', comparisonId).execute()
}

async function compareSome(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { comparisonId, amendmentId, some }: { comparisonId: string; amendmentId: string; some: readonly Person[] },
): Promise<boolean> {
  const day = dayIn(now)
  const laws = await lawsOf(tx, amendmentId, day)
  if (!(await count(tx, { comparisonId, mark: laws.mark }, some.length))) return false
  const moved = await comparedAmong(tx, some, day, laws)
  for (const part of chunksOf(moved, 2_000))
    await tx
      .insertInto('entitlement.moved')
      .values(
        part.map(({ recordId, kind, about, before, after }) => ({
          comparison_id: comparisonId,
          record_id: recordId,
          kind,
          about,
          before: before && JSON.stringify(before),
          after: after && JSON.stringify(after),
        })),
      )
      .execute()
  return true
}

async function count(
  tx: Tx,
  { comparisonId, mark }: { comparisonId: string; mark: string },
  more: number,
): Promise<boolean> {
  const row = await tx
    .updateTable('entitlement.comparison')
    .set((e) => ({ people: e('people', '+', more) }))
    .where('id', '=', comparisonId)
    .where('law_mark', '=', mark)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
