/** A disposal held for a step, and its files as they are now. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { PersonnelReason } from '../../refusals.vi.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import {
  type DisposalStatus,
  type DisposalStep,
  OPEN_DISPOSALS,
  whyNotDispose,
  whyNotFile,
} from '../../rules/life/disposal.ts'
import type { RecordState } from '../../rules/life/state.ts'
import { periodsOf } from './periods.ts'

export interface SeenDisposal {
  disposalId: string
  version: number
}

/** Others wait until this transaction ends. */
export async function heldDisposal({ tx, actor }: Call, { disposalId, version }: SeenDisposal, step: DisposalStep) {
  const row = await tx
    .selectFrom('personnel.disposal')
    .selectAll()
    .where('id', '=', disposalId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('personnel.disposal-not-found')
  if (row.version !== version) return refuse('personnel.disposal-stale')
  const status = row.status as DisposalStatus
  refuseIf(whyNotDispose({ status, proposedBy: row.proposed_by, decidedBy: row.decided_by }, step, actor.accountId))
  return { ...row, status }
}

export interface Weighed {
  recordId: string
  fullName: string
  personKind: string | null
  closedOn: string | null
  whyNot: PersonnelReason | null
}

/** @param except the disposal they are in already. */
export async function weighedFiles(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  recordIds: readonly string[],
  { ofUnit, except }: { ofUnit: number; except: string | null },
): Promise<Weighed[]> {
  const rows = await tx
    .selectFrom('personnel.record')
    .select(['id', 'full_name', 'unit_id', 'state', 'person_kind', 'closed_on', 'merged_into'])
    .where('id', 'in', recordIds)
    .orderBy('id')
    .execute()
  const waiting = await waitingFiles(tx, recordIds, except)
  const ground = { periods: await periodsOf(tx), ofUnit, today: dayIn(now) }
  return rows.map((row) => {
    const file = { fullName: row.full_name, unitId: row.unit_id, personKind: row.person_kind, closedOn: row.closed_on }
    const state = row.merged_into === null ? (row.state as RecordState) : 'closed'
    const whyNot = whyNotFile({ ...file, state, isWaiting: waiting.has(row.id) }, ground)
    return { recordId: row.id, ...file, whyNot }
  })
}

async function waitingFiles(tx: Tx, recordIds: readonly string[], except: string | null): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('personnel.disposal_file as f')
    .innerJoin('personnel.disposal as d', 'd.id', 'f.disposal_id')
    .select('f.record_id as id')
    .where('f.record_id', 'in', recordIds)
    .where('d.status', 'in', OPEN_DISPOSALS)
    .$if(except !== null, (q) => q.where('d.id', '<>', except as string))
    .execute()
  return new Set(rows.map(({ id }) => id))
}
