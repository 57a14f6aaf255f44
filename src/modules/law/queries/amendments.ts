/** Changes of law, one or all. */
import type { Call } from '../../../platform/http/call.ts'
import type { Amendment } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { amendmentProvisions } from './provisions.ts'

type Head = Omit<Amendment, 'provisions'>

export async function allAmendments(call: Call): Promise<{ amendments: Head[] }> {
  const rows = await headsOf(call).orderBy('entered_at', 'desc').orderBy('id').execute()
  return { amendments: rows.map((row) => headOf(row, call)) }
}

export async function oneAmendment(call: Call, amendmentId: string): Promise<Amendment> {
  const row = await headsOf(call).where('id', '=', amendmentId).executeTakeFirst()
  if (!row) return refuse('law.no-amendment')
  return {
    ...headOf(row, call),
    provisions: await amendmentProvisions(call.tx, amendmentId),
  }
}

const headsOf = ({ tx }: Call) =>
  tx
    .selectFrom('law.amendment')
    .select(['id', 'area', 'title', 'status', 'version', 'entered_by', 'entered_by_name', 'entered_at'])
    .select(['switched_on_by_name', 'switched_on_at', 'withdrawn_by_name', 'withdrawn_at', 'withdrawn_because'])

type Row = Awaited<ReturnType<ReturnType<typeof headsOf>['executeTakeFirstOrThrow']>>

const hand = (name: string | null, at: string | null) => (name === null || at === null ? null : { name, at })

const headOf = (row: Row, { actor }: Call): Head => {
  const withdrawn = hand(row.withdrawn_by_name, row.withdrawn_at)
  return {
    id: row.id,
    area: row.area,
    title: row.title,
    version: row.version,
    status: row.status as Head['status'],
    entered: { name: row.entered_by_name, at: row.entered_at },
    isOwn: row.entered_by === actor.accountId,
    switchedOn: hand(row.switched_on_by_name, row.switched_on_at),
    withdrawn: withdrawn && { ...withdrawn, because: row.withdrawn_because ?? '' },
  }
}
