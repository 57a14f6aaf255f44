/** A proposal of the hidden unit, written full of marks, and a valid input for every door of reorganization. */
import type { House } from '../support/house.ts'
import { reassignmentInputs } from './walk-reassignment.ts'

interface Of {
  unitId: number
  accountId: string
  documentId: string
  mark: string
}

export async function hiddenProposal(house: House, { unitId, accountId, documentId, mark }: Of) {
  const { rows } = await house.owner.query<{ proposalId: string }>(
    `with written as (
       insert into reorganization.proposal (unit_id, unit_name, title, kind, day, draft, legal_basis, note, drafted_by, saved_at,
           document_id, document_version)
         values ($1, $3, $3, 'dissolve', '2025-06-01', $5, $3, $3, $2, now(), $4, 1) returning id),
     step as (
       insert into reorganization.proposal_step (proposal_id, step, taken_at, taken_by, taken_by_name, reason)
         select id, 'return', now(), $2, $3, $3 from written)
     select id as "proposalId" from written`,
    [
      unitId,
      accountId,
      mark,
      documentId,
      JSON.stringify({ before: [unitId], after: [], children: [], succession: null, keepers: [] }),
    ],
  )
  return rows[0] as (typeof rows)[number]
}

interface Proposed {
  proposalId: string
  reassignmentId: string
  documentId: string
  unitId: number
}
const reason = 'ghi rõ hơn căn cứ'
const seen = ({ proposalId }: Proposed) => ({ proposalId, version: 1 })

/** By 'module.door'. */
export const reorganizationInputs: Record<string, (hidden: Proposed) => Record<string, unknown>> = {
  'reorganization.proposals': () => ({}),
  'reorganization.proposal': ({ proposalId }) => ({ proposalId }),
  'reorganization.previewProposal': ({ proposalId }) => ({ proposalId }),
  'reorganization.unitsOnEve': ({ unitId }) => ({ unitIds: [unitId], day: '2025-06-30' }),
  'reorganization.draftProposal': () => ({ title: 'Đổi tên phòng', kind: 'rename' }),
  'reorganization.saveProposal': (hidden) => ({
    ...seen(hidden),
    title: 'Đổi tên phòng',
    kind: 'rename',
    day: null,
    legalBasis: '',
    decidedOn: null,
    issuer: '',
    note: '',
    draft: { before: [], after: [], children: [], succession: null, keepers: [] },
  }),
  'reorganization.attachDecision': ({ proposalId }) => ({ proposalId }),
  'reorganization.useDecision': ({ proposalId, documentId }) => ({ proposalId, documentId }),
  'reorganization.decisionFile': ({ proposalId }) => ({ proposalId }),
  'reorganization.submitProposal': seen,
  'reorganization.withdrawProposal': (hidden) => ({ ...seen(hidden), reason }),
  'reorganization.returnProposal': (hidden) => ({ ...seen(hidden), reason }),
  'reorganization.refuseProposal': (hidden) => ({ ...seen(hidden), reason }),
  'reorganization.recordProposal': seen,
  ...reassignmentInputs,
  'reorganization.undoProposal': (hidden) => ({ ...seen(hidden), reason }),
}
