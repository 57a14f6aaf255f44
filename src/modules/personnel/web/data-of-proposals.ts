/** Questions about proposals and campaigns. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { personnel as doors } from '../contract.ts'

export type Hand = 'check' | 'approve'

/** The doors of each hand: one looks and acts through its own permission alone. */
export const HANDS = {
  check: {
    queue: doors.proposalsToCheck,
    one: doors.proposalToCheck,
    paper: doors.paperToCheck,
    act: doors.checkProposal,
    waiting: 'pending',
  },
  approve: {
    queue: doors.proposalsToApprove,
    one: doors.proposalToApprove,
    paper: doors.paperToApprove,
    act: doors.decideProposal,
    waiting: 'checked',
  },
} as const

export const ownProposals = () => asking(doors.ownProposals, {})
export const ownProposal = (proposalId: string) => asking(doors.ownProposal, { proposalId })
export const queue = (hand: Hand, place: ArgumentOf<typeof doors.proposalsToCheck>) => asking(HANDS[hand].queue, place)
export const proposalFor = (hand: Hand, proposalId: string) => asking(HANDS[hand].one, { proposalId })
export const recordProposals = (recordId: string) => asking(doors.recordProposals, { recordId })

export const ownCampaigns = () => asking(doors.ownCampaigns, {})
export const campaigns = () => asking(doors.campaigns, {})
export const campaign = (campaignId: string) => asking(doors.campaign, { campaignId })
export const campaignPeople = (place: ArgumentOf<typeof doors.campaignPeople>) => asking(doors.campaignPeople, place)
