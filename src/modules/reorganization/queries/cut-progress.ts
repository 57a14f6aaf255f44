/** How far a plan of the cut is: counted from events as of a day. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { factsOn, unitName, unitNames } from '../../organization/index.ts'
import { type CutEvent, type CutProgress, type CutSummary, GROUPINGS } from '../contract/cut-plans.ts'
import { refuse } from '../refusals.vi.ts'
import { remainingOf, targetOf, yearsOf } from '../rules/cut.ts'
import { countOf, countsBy } from '../rules/cut-groups.ts'
import { type CutGround, cutGround } from './cut-ground.ts'

const planRows = (tx: Tx) =>
  tx
    .selectFrom('reorganization.cut_plan')
    .select(['id', 'name', 'scope_id as scopeId', 'base_day as baseDay', 'first_year as firstYear'])
    .select(['last_year as lastYear', 'percent', 'legal_basis as legalBasis', 'is_sample as isSample', 'version'])
    .orderBy('base_day', 'desc')
    .orderBy('name')

type Plan = Awaited<ReturnType<ReturnType<typeof planRows>['execute']>>[number]

async function standing(tx: Tx, plan: Plan, ground: CutGround, today: string) {
  const { base, steps } = ground
  const rows = await tx
    .selectFrom('reorganization.cut_target')
    .select(['year', 'number'])
    .where('plan_id', '=', plan.id)
    .execute()
  const targets = new Map(rows.map(({ year, number }) => [year, number]))
  const doneBy = (year: number) =>
    countOf(
      base,
      steps.filter(({ day }) => day <= `${year}-12-31`),
    ).cut
  const all = Array.from({ length: plan.lastYear - plan.firstYear + 1 }, (_, at) => plan.firstYear + at)
  const years = yearsOf(all, targets, doneBy, today)
  const count = countOf(base, steps)
  const target = targetOf(count.base, plan.percent)
  const summary: CutSummary = {
    ...plan,
    scopeName: (await unitName(tx, plan.scopeId, plan.baseDay)) ?? '',
    count,
    target,
    remaining: remainingOf(target, count.cut),
    lateYears: years.flatMap(({ year, isLate }) => (isLate ? year : [])),
  }
  return { summary, years: years.map((year) => ({ ...year, target: targets.get(year.year) ?? null })) }
}

export async function cutPlans({ tx, now }: Pick<Call, 'tx' | 'now'>): Promise<{ plans: CutSummary[] }> {
  const today = dayIn(now)
  const plans: CutSummary[] = []
  for (const plan of await planRows(tx).execute())
    plans.push((await standing(tx, plan, await cutGround(tx, plan, today), today)).summary)
  return { plans }
}

async function eventsOf(tx: Tx, { steps, events }: CutGround): Promise<CutEvent[]> {
  const parties = steps.flatMap(({ counted, after }) => [...counted, ...after].map(({ unitId }) => unitId))
  return Promise.all(
    steps.map(async ({ eventId, day, kind, counted, after }) => {
      const names = await unitNames(
        tx,
        [...counted, ...after].map(({ unitId }) => unitId).filter((unitId) => parties.includes(unitId)),
        day,
      )
      const named = (units: readonly { unitId: number }[]) => units.map(({ unitId }) => names.get(unitId) ?? '')
      return {
        eventId,
        day,
        kind,
        legalBasis: events.get(eventId)?.legalBasis ?? null,
        before: named(counted),
        after: named(after),
        change: after.length - counted.length,
      }
    }),
  )
}

async function peopleOf(tx: Tx, { asOf, baseUnits, present }: CutGround) {
  const counted = baseUnits.filter(({ isCounted }) => isCounted)
  const now = await factsOn(tx, asOf, { unitIds: present.map(({ unitId }) => unitId), facts: ['budget-people'] })
  return {
    base: counted.reduce((sum, { budgetPeople }) => sum + (budgetPeople ?? 0), 0),
    now: now.reduce((sum, { value }) => sum + Number(value), 0),
    unknownBase: counted.filter(({ budgetPeople }) => budgetPeople === null).length,
    unknownNow: present.length - now.length,
  }
}

export async function cutProgress(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { planId, asOf }: { planId: string; asOf?: string | undefined },
): Promise<CutProgress> {
  const plan = await planRows(tx).where('id', '=', planId).executeTakeFirst()
  if (!plan) return refuse('reorganization.not-found')
  const today = dayIn(now)
  const ground = await cutGround(tx, plan, asOf ?? today)
  const { summary, years } = await standing(tx, plan, ground, asOf ?? today)
  const group = (by: string) =>
    countsBy(by, ground.base, ground.steps)
      .map(({ name, count }) => {
        const target = targetOf(count.base, plan.percent)
        return { name, ...count, target, remaining: remainingOf(target, count.cut) }
      })
      .toSorted((a, b) => b.base - a.base || a.name.localeCompare(b.name, 'vi'))
  const groups = Object.fromEntries(GROUPINGS.map((by) => [by, group(by)])) as CutProgress['groups']
  return {
    ...summary,
    asOf: ground.asOf,
    years,
    groups,
    baseUnits: ground.baseUnits,
    events: await eventsOf(tx, ground),
    people: await peopleOf(tx, ground),
    unexplained: ground.present.filter(({ unitId }) => !ground.sight.isCounted(unitId, ground.asOf)).length,
  }
}
