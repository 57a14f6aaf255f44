/** A reassignment of the hidden unit, written full of marks, and a valid input for every door of reassignments. */
import { randomUUID } from 'node:crypto'
import type { House } from '../support/house.ts'

interface Of {
  unitId: number
  accountId: string
  recordId: string
  mark: string
}

/** Sent, with the hidden record on its list. */
export async function hiddenReassignment(house: House, { unitId, accountId, recordId, mark }: Of) {
  const { rows } = await house.owner.query<{ reassignmentId: string }>(
    `with written as (
       insert into reorganization.reassignment (unit_id, unit_name, title, day, draft, legal_basis, status, round, people,
           drafted_by, saved_at)
         values ($1, $3, $3, '2026-07-01', $5, $3, 'submitted', 1, 1, $2, now()) returning id),
     step as (
       insert into reorganization.reassignment_step (reassignment_id, step, taken_at, taken_by, taken_by_name, reason)
         select id, 'return', now(), $2, $3, $3 from written),
     person as (
       insert into reorganization.reassigned_person (reassignment_id, round, record_id, full_name, from_id, to_id, title, goes_alone)
         select id, 1, $4, $3, $1, $1, $3, true from written)
     select id as "reassignmentId" from written`,
    [unitId, accountId, mark, recordId, JSON.stringify({ routes: [], exceptions: [] })],
  )
  return rows[0] as (typeof rows)[number]
}

interface Drawn {
  reassignmentId: string
}
const reason = 'ghi rõ hơn danh sách'
const seen = ({ reassignmentId }: Drawn) => ({ reassignmentId, version: 1 })

/** By 'module.door'. */
export const reassignmentInputs: Record<string, (hidden: Drawn) => Record<string, unknown>> = {
  'reorganization.reassignments': () => ({}),
  'reorganization.reassignment': ({ reassignmentId }) => ({ reassignmentId }),
  'reorganization.reassignedPeople': ({ reassignmentId }) => ({ reassignmentId }),
  'reorganization.reassignmentWorkbook': ({ reassignmentId }) => ({ reassignmentId }),
  'reorganization.draftReassignment': () => ({ title: 'Bố trí nhân sự' }),
  'reorganization.saveReassignment': (hidden) => ({
    ...seen(hidden),
    title: 'Bố trí nhân sự',
    day: null,
    legalBasis: '',
    decidedOn: null,
    issuer: '',
    signer: '',
    draft: { routes: [], exceptions: [] },
  }),
  'reorganization.submitReassignment': seen,
  'reorganization.withdrawReassignment': (hidden) => ({ ...seen(hidden), reason }),
  'reorganization.returnReassignment': (hidden) => ({ ...seen(hidden), reason }),
  'reorganization.approveReassignment': seen,
  'reorganization.undoReassignment': (hidden) => ({ ...seen(hidden), reason }),
  'reorganization.stopReassigning': () => ({ runId: randomUUID() }),
}
