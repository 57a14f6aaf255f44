/** The two units and the sheet between them: drawn up, sent, given back, received. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { tell } from '../../../notices/index.ts'
import { unitNames } from '../../../organization/index.ts'
import type { handovers } from '../../contract/handovers.ts'
import { handoverNotices } from '../../notices-of-life.vi.ts'
import { itemsOf } from '../../queries/life/handover-sheets.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import {
  type HandoverStatus,
  type HandoverStep,
  whyNotHandover,
  whyNotReceive,
  whyNotSend,
} from '../../rules/life/handover.ts'
import { noteStep } from './note-step.ts'
import { arrive, isOnItsWay } from './open-handovers.ts'

interface Seen {
  handoverId: string
  version: number
}

/** Others wait until this transaction ends. */
async function heldFor(call: Call, { handoverId, version }: Seen, step: HandoverStep) {
  const row = await call.tx
    .selectFrom('personnel.handover')
    .selectAll()
    .where('id', '=', handoverId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('personnel.handover-not-found')
  if (row.version !== version) return refuse('personnel.stale-handover')
  const status = row.status as HandoverStatus
  const held = { status, fromUnitId: row.from_unit_id, toUnitId: row.to_unit_id, sentBy: row.sent_by }
  refuseIf(whyNotHandover(held, step, { ...call.scope, accountId: call.actor.accountId }))
  return { ...row, status }
}
type HeldHandover = Awaited<ReturnType<typeof heldFor>>

async function set({ tx }: Call, { id, version }: HeldHandover, status: HandoverStatus, more: object = {}) {
  await tx
    .updateTable('personnel.handover')
    .set({ ...more, status, version: version + 1 })
    .where('id', '=', id)
    .execute()
  return { status, version: version + 1 }
}

export async function saveHandover(call: Call, input: InputOf<typeof handovers.saveHandover>) {
  const held = await heldFor(call, input, 'save')
  await call.tx.deleteFrom('personnel.handover_item').where('handover_id', '=', held.id).execute()
  if (input.items.length > 0)
    await call.tx
      .insertInto('personnel.handover_item')
      .values(
        input.items.map(({ isOriginal, isMissing, ...item }, at) => ({
          ...item,
          handover_id: held.id,
          number: at + 1,
          is_original: isOriginal,
          is_missing: isMissing,
        })),
      )
      .execute()
  return set(call, held, held.status, { note: input.note })
}

/** A file that is not here yet cannot be sent on. */
async function refuseOnItsWayHere({ tx }: Call, { id, record_id, from_unit_id }: HeldHandover) {
  const before = await tx
    .selectFrom('personnel.handover')
    .select('id')
    .where('record_id', '=', record_id)
    .where('to_unit_id', '=', from_unit_id)
    .where('id', '<>', id)
    .where('status', 'in', ['open', 'sent', 'returned'])
    .executeTakeFirst()
  if (before) return refuse('personnel.handover-not-here')
}

export async function sendHandover(call: Call, input: InputOf<typeof handovers.sendHandover>) {
  const { actor, now } = call
  const held = await heldFor(call, input, 'send')
  refuseIf(whyNotSend((await itemsOf(call, held.id)).filter(({ isMissing }) => !isMissing)))
  await refuseOnItsWayHere(call, held)
  const by = { sent_at: now.toISOString(), sent_by: actor.accountId, sent_by_name: actor.fullName, answer: '' }
  const sent = await set(call, held, 'sent', by)
  await tellUnit(call, held, held.to_unit_id, 'sent')
  return sent
}

export async function returnHandover(call: Call, input: InputOf<typeof handovers.returnHandover>) {
  const held = await heldFor(call, input, 'return')
  if (input.reason.length < 5) return refuse('personnel.reason-missing', {}, 'reason')
  const returned = await set(call, held, 'returned', { answer: input.reason })
  await tellUnit(call, held, held.from_unit_id, 'returned')
  return returned
}

export async function receiveHandover(call: Call, input: InputOf<typeof handovers.receiveHandover>) {
  const { tx, actor, now } = call
  const held = await heldFor(call, input, 'receive')
  const come = new Set(input.come)
  refuseIf(whyNotReceive(await itemsOf(call, held.id), come, input.answer))
  await tx
    .updateTable('personnel.handover_item')
    .set((e) => ({ has_come: e.cast<boolean>(e('number', 'in', [0, ...come]), 'boolean') }))
    .where('handover_id', '=', held.id)
    .execute()
  const by = { received_at: now.toISOString(), received_by_name: actor.fullName, answer: input.answer }
  const received = await set(call, held, 'received', by)
  if (!(await isOnItsWay(tx, held.record_id))) {
    await arrive(tx, held.record_id, held.state_before)
    await noteStep(call, {
      recordId: held.record_id,
      step: 'receive',
      from: 'in_transfer',
      to: held.state_before,
      reason: input.answer,
    })
  }
  await tellUnit(call, held, held.from_unit_id, 'received')
  return received
}

async function tellUnit(
  { tx, now, actor }: Call,
  { id, version, full_name, from_unit_id, to_unit_id, since }: HeldHandover,
  unitId: number,
  what: keyof typeof handoverNotices,
): Promise<void> {
  const names = await unitNames(tx, [from_unit_id, to_unit_id], since)
  await tell(tx, {
    ...handoverNotices[what](full_name, names.get(from_unit_id) ?? '', names.get(to_unit_id) ?? ''),
    to: { unitId, permission: 'personnel.keep' },
    key: `personnel.handover-${what}:${id}:${version}`,
    kind: what === 'received' ? 'result' : 'task',
    path: `/personnel/handovers/${id}`,
    at: now,
    except: actor.accountId,
  })
}
