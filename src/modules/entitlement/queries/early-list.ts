/** Steps before their time for merit: who was paid at a unit on 31/12, who of them may be proposed, how many. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { unitNames } from '../../organization/index.ts'
import { earlyForMerit, earlyQuota, type Law, lawsOn, wasEarly } from '../../personnel/index.ts'
import type { EarlyRow } from '../contract/early.ts'
import type { entitlement } from '../contract.ts'
import { type EntitlementReason, problemOf, refuse } from '../refusals.vi.ts'
import { type EarlyFacts, whyNotEarly } from '../rules/early.ts'
import { factsOf } from './facts-of.ts'
import { workingInWords } from './in-words.ts'
import { onDay, type RecordFacts } from './working/record-facts.ts'
import { stepOn } from './working/steps.ts'

export const endOf = (year: number) => `${year}-12-31`
/** As many as are worked out while somebody waits. */
const MOST = 3_000

export interface Paid {
  recordId: string
  fullName: string
  postTitle: string | null
}

/** Everybody paid at the unit on 31/12, also who left since, as far as the asker sees. */
export async function paidAt(tx: Tx, unitId: number, year: number): Promise<Paid[]> {
  const { rows } = await sql<Paid>`
    select r.id as "recordId", r.full_name as "fullName", r.post_title as "postTitle"
      from personnel.line e
      join personnel.record r on r.id = e.record_id
      where e.part = 'employment' and e.unit_id = ${unitId} and e.recorded_to = 'infinity'
        and e.valid_from <= ${endOf(year)}::date and e.valid_to > ${endOf(year)}::date and r.merged_into is null
        and exists (select from personnel.line p where p.record_id = r.id and p.part = 'pay' and p.recorded_to = 'infinity'
          and p.valid_from <= ${endOf(year)}::date and p.valid_to > ${endOf(year)}::date)
      order by r.given_name, r.full_name, r.id limit ${MOST + 1}`.execute(tx)
  return rows.length > MOST ? refuse('entitlement.too-many-to-compare', { most: MOST.toLocaleString('vi') }) : rows
}

/** What kind of event brought a step before its time, or no step at all, by its row. */
export async function kindsOf(tx: Tx, recordIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (recordIds.length === 0) return new Map()
  const found = await tx
    .selectFrom('personnel.event')
    .select(['id', 'kind'])
    .where('record_id', 'in', recordIds)
    .where('kind', 'in', ['step-early', 'career-band'])
    .where('recorded_to', '=', 'infinity')
    .execute()
  return new Map(found.map(({ id, kind }) => [id, kind]))
}

/** As the record stands on 31/12: a step due before is no step of this list. */
export function earlyFactsOf(
  facts: RecordFacts,
  year: number,
  { law, kinds }: { law: Law; kinds: ReadonlyMap<string, string> },
): EarlyFacts {
  const on = onDay(facts, endOf(year), law)
  const step = stepOn(on)
  const isLastStep = step?.kind === 'over-scale'
  const isEarly = wasEarly(facts.lines, endOf(year), (row) => kinds.get(row) ?? null)
  const dueOn = step?.kind === 'step' ? step.dueOn : null
  const earliest =
    dueOn === null ? '' : (earlyForMerit(law, { due: dueOn, year, isLastStep, wasEarly: isEarly }).result ?? '')
  return { dueOn, isLastStep, wasEarly: isEarly, earliest }
}

export const proposalsAt = (tx: Tx, unitId: number, year: number) =>
  tx
    .selectFrom('entitlement.early_proposal as p')
    .innerJoin('personnel.record as r', 'r.id', 'p.record_id')
    .select(['p.id', 'p.record_id as recordId', 'p.ground', 'p.proposed_by_name as byName'])
    .select(['r.full_name as fullName', 'r.post_title as postTitle'])
    .where('p.unit_id', '=', unitId)
    .where('p.year', '=', year)
    .execute()

export async function earlyList(
  { tx, now }: Call,
  { unitId, year }: InputOf<typeof entitlement.earlyList>,
): Promise<OutputOf<typeof entitlement.earlyList>> {
  const law = (await lawsOn(tx, endOf(year)))(unitId)
  const paid = await paidAt(tx, unitId, year)
  const proposals = await proposalsAt(tx, unitId, year)
  const here = new Set(paid.map(({ recordId }) => recordId))
  // Paid elsewhere since: the place in the quota is taken until the proposal is withdrawn.
  const gone = proposals.filter(({ recordId }) => !here.has(recordId))
  const ids = [...here, ...gone.map(({ recordId }) => recordId)]
  const [facts, kinds] = [await factsOf(tx, ids), await kindsOf(tx, ids)]
  const quota = earlyQuota(law, { headcount: paid.length, year })
  const rows = [...paid, ...gone].map(({ recordId, fullName, postTitle }): EarlyRow => {
    const person = { recordId, fullName, postTitle }
    const own = earlyFactsOf(facts.get(recordId) ?? { lines: [], disciplines: [] }, year, { law, kinds })
    const proposal = proposals.find((one) => one.recordId === recordId)
    const why = here.has(recordId) ? whyNotEarly(own, year) : paidElsewhere(year)
    return {
      ...person,
      dueOn: own.dueOn,
      earliest: own.earliest || null,
      whyNot: why && problemOf(why).sentence,
      proposal: proposal ? { id: proposal.id, ground: proposal.ground, byName: proposal.byName } : null,
    }
  })
  const names = await unitNames(tx, [unitId], dayIn(now))
  return {
    unitName: names.get(unitId) ?? '',
    headcount: paid.length,
    most: quota.result,
    proposed: proposals.length,
    working: workingInWords(quota, new Map()),
    rows: rows.toSorted((a, b) => placeOf(a) - placeOf(b)),
  }
}

const paidElsewhere = (year: number): EntitlementReason => ({ reason: 'entitlement.early-not-here', params: { year } })

const placeOf = ({ proposal, whyNot }: EarlyRow) => (proposal ? 0 : whyNot === null ? 1 : 2)
