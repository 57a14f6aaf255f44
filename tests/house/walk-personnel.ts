/** A record of the hidden unit, written full of marks, and a valid input for every door of personnel. */
import type { House } from '../support/house.ts'
import { bandingInputs } from './walk-banding.ts'
import { decisionInputs, hiddenDecision } from './walk-decisions.ts'
import { findingInputs } from './walk-finding.ts'
import { formsInputs } from './walk-forms.ts'
import { hiddenIdentity, identityInputs } from './walk-identity.ts'
import { hiddenDisposal, hiddenHandover, lifeInputs } from './walk-life.ts'
import { hiddenRecordProposal, proposalInputs } from './walk-proposals.ts'
import { recordInputs } from './walk-record.ts'
import { statisticsInputs } from './walk-statistics.ts'

interface Of {
  unitId: number
  accountId: string
  mark: string
}

export async function hiddenRecord(house: House, { unitId, accountId, mark }: Of) {
  const { rows } = await house.owner.query<{ recordId: string }>(
    `with record as (
       insert into personnel.record (unit_id, full_name, given_name, opened_on) values ($1, $2, $2, '2015-06-01') returning id),
     recording as (
       insert into personnel.recording (at, account_id, account_name, kind)
         values (now(), '00000000-0000-4000-8000-000000000000', 'Hệ thống', 'open') returning id, at),
     told as (
       insert into personnel.event (event_id, record_id, kind, effective_on, effects, sensitivity, standing, note, recorded_from, recorded_by)
         select gen_random_uuid(), record.id, 'declare', '2015-06-01', jsonb_build_array(jsonb_build_object(
             'op', 'set', 'part', part, 'slot', '', 'from', '2015-06-01', 'to', null, 'values', jsonb_build_object(field, $2::text))),
           sensitivity, 'declared', $2, recording.at, recording.id
         from record, recording, (values ('name', 'birthName', 'ordinary'), ('discipline', 'conduct', 'discipline'), ('history', 'arrest', 'background'),
           ('family', 'name', 'family'), ('party-post', 'title', 'party')) said (part, field, sensitivity)
         returning id, record_id, effects, sensitivity, recorded_from, recorded_by),
     lines as (
       insert into personnel.line (record_id, event_row, part, valid_from, is_state, data, sensitivity, recorded_from, recorded_by)
         select record_id, id, effects -> 0 ->> 'part', '2015-06-01', false, effects -> 0 -> 'values', sensitivity, recorded_from, recorded_by from told)
     select id as "recordId" from record`,
    [unitId, mark],
  )
  const { recordId } = rows[0] as (typeof rows)[number]
  return {
    recordId,
    ...(await hiddenIdentity(house, { recordId, unitId, mark })),
    ...(await hiddenRecordProposal(house, { recordId, unitId, accountId, mark })),
    ...(await hiddenHandover(house, { recordId, unitId, mark })),
    ...(await hiddenDisposal(house, { recordId, unitId, mark })),
    ...(await hiddenDecision(house, { unitId, mark })),
  }
}

export type Filed = Awaited<ReturnType<typeof hiddenRecord>> & { unitId: number }

/** By 'module.door'. */
export const personnelInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  ...identityInputs,
  ...decisionInputs,
  ...findingInputs,
  ...recordInputs,
  ...lifeInputs,
  ...proposalInputs,
  ...formsInputs,
  ...statisticsInputs,
  ...bandingInputs,
}
