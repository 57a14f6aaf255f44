/** A conclusion that is an order binds other modules in the transaction in which it is issued. */
import type { Call } from '../../../platform/http/call.ts'
import { freezeFrom, issueFreeze } from '../../organization/index.ts'
import type { FreezeBinding } from '../contract.ts'
import type { HeldTask } from '../queries/held-task.ts'
import { refuse } from '../refusals.vi.ts'

interface Source {
  number: string
  symbol: string
  issued_on: string | null
  meeting_on: string | null
  issuer: string
}

/** Several orders of one document are told apart by their point. */
async function labelOf({ tx }: Call, { point_id }: HeldTask): Promise<string> {
  if (point_id === null) return ''
  const point = await tx.selectFrom('directives.point').select('label').where('id', '=', point_id).executeTakeFirst()
  return point?.label ?? ''
}

/** The order as organization keeps it; a copy without number or day says so, and binds from the day that is known. */
export function orderOf(binding: FreezeBinding, title: string, source: Source, label: string) {
  const sign = [source.number, source.symbol].filter(Boolean).join('/')
  const said = binding.number || (source.number === '' ? `${sign} (bản sao không ghi số)`.trim() : sign)
  return {
    ...{ number: said, point: label === '' ? '' : `điểm ${label}` },
    issuedOn: binding.issuedOn ?? source.issued_on ?? source.meeting_on ?? binding.firstDay,
    ...{ issuer: source.issuer, title, scopeId: binding.scopeId },
    ...{ levels: binding.levels, kinds: binding.kinds, workers: binding.workers, note: binding.note },
    ...{ firstDay: binding.firstDay, lastDay: binding.lastDay },
  }
}

export async function bindFreeze(call: Call, task: HeldTask, source: Source): Promise<string> {
  if (task.binding === null) return refuse('directives.no-freeze', { title: task.title })
  const binding = task.binding as unknown as FreezeBinding
  const order = freezeFrom(orderOf(binding, task.title, source, await labelOf(call, task)))
  if (order === null) return refuse('directives.bad-freeze', { title: task.title })
  const { orderId } = await issueFreeze(call, order)
  return orderId
}
