/** A conclusion in force that is cancelled or replaced acts no more: the order is lifted, the permission withdrawn, in the same transaction. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { permissionOn, withdrawPermission } from '../../law/index.ts'
import { freezeOn, liftFreeze } from '../../organization/index.ts'
import type { HeldTask } from '../queries/held-task.ts'
import { refuse } from '../refusals.vi.ts'
import { documentName } from '../rules/document-name.ts'
import type { DocumentKind } from '../rules/words.ts'

/** As long as the basis of a lifting may be. */
const MOST_BASIS = 300

export interface Replacing {
  kind: string
  number: string
  symbol: string
  issued_on: string | null
  meeting_on: string | null
}

/** From the day of the document that takes its place, where that is known; from today where nothing does. */
export async function releaseOrder(
  call: Call,
  { freeze_order_id, permission_id }: HeldTask,
  { by, reason }: { by: Replacing | null; reason: string },
): Promise<void> {
  if (permission_id === null && freeze_order_id === null) return
  // It bound everybody under it: who ends it answers for as much as who gave it.
  if (!call.scope.everywhere) return refuse('directives.order-of-province')
  const today = dayIn(call.now)
  const since = by?.issued_on ?? today
  const basis = by === null ? reason.slice(0, MOST_BASIS) : nameOf(by)
  if (permission_id !== null) {
    const { withdrawn, version, firstDay } = await permissionOn(call.tx, permission_id, today)
    const asked = { permissionId: permission_id, version, on: later(since, firstDay), by: basis, because: reason }
    if (withdrawn === null) await withdrawPermission(call, asked)
  }
  if (freeze_order_id !== null) {
    const { liftedOn, version, firstDay } = await freezeOn(call, freeze_order_id, today)
    const asked = { orderId: freeze_order_id, version, liftedOn: later(since, firstDay), basis, reason }
    if (liftedOn === null) await liftFreeze(call, asked)
  }
}

/** What never came to hold ends on its first day. */
const later = (one: string, other: string): string => (one < other ? other : one)

const nameOf = ({ kind, issued_on, meeting_on, ...sign }: Replacing) =>
  documentName({ ...sign, kind: kind as DocumentKind, issuedOn: issued_on, meetingOn: meeting_on })
