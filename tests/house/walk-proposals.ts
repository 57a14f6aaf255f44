/** A proposal for the hidden record and a campaign that asks for it, written full of marks, and a valid input for their doors. */
import { aPdf } from '../../src/modules/par/fixtures.ts'
import type { House } from '../support/house.ts'

interface Of {
  recordId: string
  unitId: number
  accountId: string
  mark: string
}

export async function hiddenRecordProposal(house: House, { recordId, unitId, accountId, mark }: Of) {
  const change = {
    op: 'add',
    part: 'strength',
    slot: '',
    target: null,
    from: '2020',
    to: null,
    values: { strength: mark },
  }
  const file = await house.files.write(aPdf(mark), 'giay.pdf')
  const { rows } = await house.owner.query<Proposed>(
    `with campaign as (
       insert into personnel.campaign (title, year, opened_on, deadline, opened_by, opened_by_name)
         values ('Rà soát', 2026, '2026-01-01', '2030-12-31', $3, 'Người mở') returning id),
     asked as (insert into personnel.campaign_unit (campaign_id, unit_id) select id, $2 from campaign),
     written as (
       insert into personnel.proposal (record_id, campaign_id, status, note, proposed_by, proposed_by_name, saved_at, submitted_at)
         select $1, id, 'checked', $4, $3, $4, now(), now() from campaign returning id),
     paper as (
       insert into personnel.proposal_paper (proposal_id, file_name, media_type, size, sha256, added_at)
         select id, $4, 'application/pdf', 1, $6, now() from written returning id),
     item as (
       insert into personnel.proposal_item (proposal_id, key, part, change, sensitivity, basis, authority, verdict, reason)
         select id, 1, 'strength', $5, 'ordinary', '{"target": null, "standing": null}', 'head', 'checked', $4 from written returning id),
     step as (
       insert into personnel.proposal_step (proposal_id, step, taken_at, taken_by, taken_by_name, reason)
         select id, 'submit', now(), $3, $4, $4 from written),
     word as (
       insert into personnel.confirmation (campaign_id, record_id, outcome, given_by, given_at)
         select id, $1, 'correct', $3, now() from campaign)
     select written.id as "filedProposalId", paper.id as "paperId", item.id as "filedItemId", campaign.id as "campaignId"
       from written, paper, item, campaign`,
    [recordId, unitId, accountId, mark, JSON.stringify(change), file.sha256],
  )
  return rows[0] as Proposed
}

interface Proposed {
  filedProposalId: string
  paperId: string
  filedItemId: string
  campaignId: string
}
type Walked = Proposed & { recordId: string; unitId: number }

const one = ({ filedProposalId }: Proposed) => ({ proposalId: filedProposalId })
const seen = (hidden: Proposed) => ({ ...one(hidden), version: 1 })
const paper = (hidden: Proposed) => ({ ...one(hidden), paperId: hidden.paperId })
const judged = (hidden: Proposed) => ({
  ...seen(hidden),
  opinions: [{ itemId: hidden.filedItemId, agrees: false, reason: 'không đúng giấy tờ' }],
})

/** By 'module.door'. */
export const proposalInputs: Record<string, (hidden: Walked) => Record<string, unknown>> = {
  'personnel.ownProposals': () => ({}),
  'personnel.ownProposal': one,
  'personnel.startProposal': () => ({}),
  'personnel.saveProposal': (hidden) => ({ ...seen(hidden), note: '', items: [] }),
  'personnel.attachProposalPaper': one,
  'personnel.submitProposal': seen,
  'personnel.withdrawProposal': seen,
  'personnel.ownProposalPaper': paper,
  'personnel.proposalsToCheck': () => ({}),
  'personnel.proposalToCheck': one,
  'personnel.paperToCheck': paper,
  'personnel.checkProposal': judged,
  'personnel.returnProposal': (hidden) => ({ ...seen(hidden), reason: 'thiếu giấy tờ' }),
  'personnel.proposalsToApprove': () => ({}),
  'personnel.proposalToApprove': one,
  'personnel.paperToApprove': paper,
  'personnel.decideProposal': judged,
  'personnel.recordProposals': ({ recordId }) => ({ recordId }),
  'personnel.campaigns': () => ({}),
  'personnel.campaign': ({ campaignId }) => ({ campaignId }),
  'personnel.campaignPeople': ({ campaignId }) => ({ campaignId, state: 'all' }),
  'personnel.openCampaign': ({ unitId }) => ({
    title: 'Rà soát',
    year: 2026,
    deadline: '2031-01-01',
    unitIds: [unitId],
  }),
  'personnel.remindCampaign': ({ campaignId }) => ({ campaignId }),
  'personnel.closeCampaign': ({ campaignId }) => ({ campaignId, version: 1 }),
  'personnel.ownCampaigns': () => ({}),
  'personnel.confirmRecord': ({ campaignId }) => ({ campaignId, seen: null }),
}
