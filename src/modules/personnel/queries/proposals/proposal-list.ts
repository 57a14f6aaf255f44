/** Proposals: one’s own, those of a record, and those that wait for a hand. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { literally } from '../../../../shared/literally.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { unitNames } from '../../../organization/index.ts'
import type { ProposalSummaryRow } from '../../contract/proposal-shapes.ts'

const counted = (verdicts: readonly string[]) =>
  sql<number>`(select count(*)::int from personnel.proposal_item i where i.proposal_id = p.id and i.verdict = any (${`{${verdicts.join(',')}}`}::text[]))`

const sought = (tx: Tx) =>
  tx.selectFrom('personnel.proposal as p').innerJoin('personnel.record as r', 'r.id', 'p.record_id')
type Sought = ReturnType<typeof sought>

async function summaries({ tx, now }: Pick<Call, 'tx' | 'now'>, found: Sought): Promise<ProposalSummaryRow[]> {
  const rows = await found
    .select([
      ...(['p.id', 'p.record_id as recordId', 'p.status', 'p.submitted_at as submittedAt'] as const),
      ...(['p.saved_at as savedAt', 'r.full_name as fullName', 'r.unit_id as unitId'] as const),
    ])
    .select([
      sql<
        string[]
      >`array(select part from personnel.proposal_item i where i.proposal_id = p.id group by part order by min(key))`.as(
        'parts',
      ),
      counted(['pending', 'checked']).as('waiting'),
      counted(['approved']).as('approved'),
      counted(['refused']).as('refused'),
      counted(['lapsed']).as('lapsed'),
    ])
    .execute()
  const names = await unitNames(tx, [...new Set(rows.map(({ unitId }) => unitId))], dayIn(now))
  return rows.map(({ unitId, ...row }) => ({ ...row, unitName: names.get(unitId) ?? '' }))
}

export async function ownProposals(call: Call) {
  return { proposals: await summaries(call, sought(call.tx).orderBy('p.saved_at', 'desc').orderBy('p.id')) }
}

/** What is still being written is the person’s alone. */
export async function recordProposals(call: Call, { recordId }: { recordId: string }) {
  const found = sought(call.tx)
    .where('p.record_id', '=', recordId)
    .where('p.submitted_at', 'is not', null)
    .orderBy('p.submitted_at', 'desc')
    .orderBy('p.id')
  return { proposals: await summaries(call, found) }
}

export type Hand = 'check' | 'approve'

interface Queue {
  search: string
  unitId?: number | undefined
  page: number
  pageSize: number
}

/** Nobody’s own; for whoever approves, only with lines that are his to approve. */
function waitingFor({ tx, actor, scope }: Call, hand: Hand): Sought {
  const others = sought(tx).where((e) =>
    e.or([e('r.account_id', 'is', null), e('r.account_id', '<>', actor.accountId)]),
  )
  if (hand === 'check') return others.where('p.status', '=', 'submitted')
  return others.where('p.status', 'in', ['submitted', 'checked']).where(({ exists, selectFrom }) =>
    exists(
      selectFrom('personnel.proposal_item as i')
        .select('i.id')
        .whereRef('i.proposal_id', '=', 'p.id')
        .where('i.verdict', '=', 'checked')
        .$if(!scope.everywhere, (q) => q.where('i.authority', '=', 'head')),
    ),
  )
}

export const queueOf =
  (hand: Hand) =>
  async (call: Call, { search, unitId, page, pageSize }: Queue) => {
    let found = waitingFor(call, hand)
    if (unitId !== undefined) found = found.where('r.unit_id', '=', unitId)
    if (search !== '') found = found.where(sql<boolean>`r.name_key like ${`%${literally(fold(search))}%`}`)
    const { total } = await found.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
    const some = found.orderBy('p.submitted_at').orderBy('p.id')
    return { total, proposals: await summaries(call, some.limit(pageSize).offset((page - 1) * pageSize)) }
  }

/** The oldest that waits besides this one. */
export async function nextFor(call: Call, hand: Hand, proposalId: string): Promise<string | null> {
  const next = await waitingFor(call, hand)
    .select('p.id')
    .where('p.id', '<>', proposalId)
    .orderBy('p.submitted_at')
    .orderBy('p.id')
    .limit(1)
    .executeTakeFirst()
  return next?.id ?? null
}
