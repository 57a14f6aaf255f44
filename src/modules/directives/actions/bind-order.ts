/** A conclusion that is an order or a permission acts inside the program, in the transaction in which it is issued. */
import type { Call } from '../../../platform/http/call.ts'
import { recordPermission } from '../../law/index.ts'
import { freezeFrom, issueFreeze } from '../../organization/index.ts'
import type { FreezeBinding, PermissionBinding } from '../contract.ts'
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

/** A copy without number says so. Several conclusions of one document are told apart by their point. */
function signOf(source: Source, label: string, typed = '') {
  const sign = [source.number, source.symbol].filter(Boolean).join('/')
  const said = typed || (source.number === '' ? `${sign} (bản sao không ghi số)`.trim() : sign)
  return { number: said, point: label === '' ? '' : `điểm ${label}` }
}

/** Of a document whose day is not known, the day that is. */
const dayOf = (source: Source, firstDay: string): string => source.issued_on ?? source.meeting_on ?? firstDay

/** The order as organization keeps it. */
export function orderOf(binding: FreezeBinding, title: string, source: Source, label: string) {
  return {
    ...signOf(source, label, binding.number),
    issuedOn: binding.issuedOn ?? dayOf(source, binding.firstDay),
    issuer: source.issuer,
    title,
    scopeId: binding.scopeId,
    levels: binding.levels,
    kinds: binding.kinds,
    workers: binding.workers,
    note: binding.note,
    firstDay: binding.firstDay,
    lastDay: binding.lastDay,
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

/** Until somebody says which provisions it keeps, it is for reading and no computation goes by it. */
export async function bindPermission(call: Call, task: HeldTask, source: Source): Promise<string> {
  if (task.binding === null) return refuse('directives.no-permission', { title: task.title })
  const { rule, kept, scopeId, levels, firstDay, lastDay, note } = task.binding as unknown as PermissionBinding
  const { number, point } = signOf(source, await labelOf(call, task))
  const issuedOn = dayOf(source, firstDay)
  const { permissionId } = await recordPermission(call, {
    number,
    point,
    issuedOn,
    issuer: source.issuer,
    title: task.title,
    keptText: rule,
    kept: kept ?? null,
    scopeId,
    levels: levels ?? [],
    chosenIds: [],
    firstDay,
    lastDay,
    note,
  })
  return permissionId
}
