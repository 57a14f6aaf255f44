/** The people chosen in a list, held against what is wanted with them. Those out of reach of the door are not there at all. */
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import { unitNames } from '../../../organization/index.ts'
import type { finding } from '../../contract/finding.ts'
import { problemOf } from '../../refusals.vi.ts'
import { type Purpose, whyNotSelected } from '../../rules/finding/selection.ts'
import type { RecordState } from '../../rules/life/state.ts'

type Door = typeof finding.selectedToDecide

export const selected =
  (purpose: Purpose) =>
  async ({ tx, now }: Call, { recordIds }: InputOf<Door>): Promise<OutputOf<Door>> => {
    const rows = await tx
      .selectFrom('personnel.record')
      .select(['id', 'full_name', 'unit_id', 'state', 'account_id'])
      .where('id', 'in', recordIds)
      .where('merged_into', 'is', null)
      .orderBy('given_name')
      .orderBy('full_name')
      .execute()
    const names = await unitNames(
      tx,
      rows.map(({ unit_id: unitId }) => unitId),
      dayIn(now),
    )
    return {
      records: rows.map(({ id, full_name: fullName, unit_id: unitId, state, account_id: accountId }) => {
        const why = whyNotSelected(purpose, { state: state as RecordState, hasAccount: accountId !== null })
        return {
          id,
          fullName,
          unitName: names.get(unitId) ?? '',
          whyNot: why === null ? null : problemOf(why).sentence,
        }
      }),
    }
  }
