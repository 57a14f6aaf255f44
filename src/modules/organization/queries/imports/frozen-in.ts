/** Freeze orders hold for lists too: a unit that begins by an import is no less established. */
import type { Tx } from '../../../../platform/http/call.ts'
import { formatDay } from '../../../../shared/dates.ts'
import type { OrganizationReason } from '../../refusals.vi.ts'
import { orderInWords } from '../../rules/freeze.ts'
import type { Plan } from '../../rules/imports/plan.ts'
import { freezesAgainst } from '../freezes-against.ts'

/** An exception serves one event of a proposal, never a list. @returns a reason for each order. */
export async function frozenIn(tx: Tx, { rows }: Plan, day: string): Promise<OrganizationReason[]> {
  const after = rows.flatMap(({ fate, unitId, facts }) =>
    fate === 'new' && unitId !== null && facts !== null ? [{ unitId, ...facts }] : [],
  )
  if (after.length === 0) return []
  const findings = await freezesAgainst(tx, {
    change: { kind: 'establish', day, before: [], after, children: [], succession: null },
    decidedOn: day,
    proposalId: null,
  })
  const byOrder = Map.groupBy(findings, ({ order }) => order.id)
  return [...byOrder.values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const { issuer, issuedOn } = first.order
    const params = {
      count: own.length,
      name: first.name,
      order: orderInWords(first.order),
      issuer,
      issued: formatDay(issuedOn),
    }
    return [{ reason: 'organization.import-frozen', params }]
  })
}
