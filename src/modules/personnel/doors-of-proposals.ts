/** Doors of proposals and campaigns, bound to what they do. */
import { confirmRecord } from './actions/campaigns/confirm-record.ts'
import { closeCampaign, openCampaign, remindCampaign } from './actions/campaigns/run-campaign.ts'
import { noting } from './actions/freezes/noting-freezes.ts'
import { attachProposalPaper } from './actions/proposals/attach-proposal-paper.ts'
import { checkProposal, returnProposal } from './actions/proposals/check-proposal.ts'
import { decideProposal } from './actions/proposals/decide-proposal.ts'
import { saveProposal } from './actions/proposals/save-proposal.ts'
import { startProposal } from './actions/proposals/start-proposal.ts'
import { submitProposal, withdrawProposal } from './actions/proposals/submit-proposal.ts'
import { campaignList, campaignPeople, oneCampaign } from './queries/campaigns/campaigns.ts'
import { ownCampaigns } from './queries/campaigns/own-campaigns.ts'
import { oneProposal, ownProposal, proposalPaper } from './queries/proposals/one-proposal.ts'
import { ownProposals, queueOf, recordProposals } from './queries/proposals/proposal-list.ts'

export const proposalDoors = {
  ownProposals,
  ownProposal,
  startProposal,
  saveProposal,
  attachProposalPaper,
  submitProposal,
  withdrawProposal,
  ownProposalPaper: proposalPaper,
  proposalsToCheck: queueOf('check'),
  proposalToCheck: oneProposal,
  paperToCheck: proposalPaper,
  checkProposal,
  returnProposal,
  proposalsToApprove: queueOf('approve'),
  proposalToApprove: oneProposal,
  paperToApprove: proposalPaper,
  decideProposal: noting(decideProposal),
  recordProposals,

  campaigns: campaignList,
  campaign: oneCampaign,
  campaignPeople,
  openCampaign,
  remindCampaign,
  closeCampaign,
  ownCampaigns,
  confirmRecord,
}
