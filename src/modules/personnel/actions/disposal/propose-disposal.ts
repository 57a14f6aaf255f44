/** A keeper proposes to dispose of files whose time has passed, and may withdraw it. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { disposals } from '../../contract/disposal.ts'
import { type Weighed, weighedFiles } from '../../queries/disposal/held-disposal.ts'
import { periodsOf } from '../../queries/disposal/periods.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { fallsDueOn, periodOf } from '../../rules/life/retention.ts'

export async function proposeDisposal(
  call: Call,
  { unitId, recordIds, reason }: InputOf<typeof disposals.proposeDisposal>,
) {
  const { tx, actor, now } = call
  const wanted = [...new Set(recordIds)]
  // Two who propose the same files come one after the other.
  await tx.selectFrom('personnel.record').select('id').where('id', 'in', wanted).orderBy('id').forUpdate().execute()
  const files = await weighedFiles(call, wanted, { ofUnit: unitId, except: null })
  if (files.length < wanted.length) return refuse('personnel.not-found')
  refuseIf(files.flatMap(({ whyNot }) => whyNot ?? []))
  const { id } = await tx
    .insertInto('personnel.disposal')
    .values({
      unit_id: unitId,
      reason,
      proposed_by: actor.accountId,
      proposed_by_name: actor.fullName,
      proposed_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepStubs(call, id, files)
  return { disposalId: id }
}

async function keepStubs({ tx }: Call, disposalId: string, files: readonly Weighed[]): Promise<void> {
  const periods = await periodsOf(tx)
  await tx
    .insertInto('personnel.disposal_file')
    .values(
      files.map(({ recordId, fullName, personKind, closedOn }) => {
        const closed = { personKind, closedOn: closedOn as string }
        return {
          disposal_id: disposalId,
          record_id: recordId,
          full_name: fullName,
          closed_on: closed.closedOn,
          due_on: fallsDueOn(periods, closed) as string,
          basis: periodOf(periods, closed)?.basis ?? '',
        }
      }),
    )
    .execute()
}
