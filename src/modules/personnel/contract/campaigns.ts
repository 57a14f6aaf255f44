/** Doors of campaigns: each person confirms the own record, or proposes what to change, until a day. */
import { z } from 'zod'
import { endpoint, may, mayOwn } from '../../../shared/endpoint.ts'
import { Day, Id, UnitId } from './shapes.ts'

const OneCampaign = z.object({ campaignId: Id })
const Done = z.object({ done: z.literal(true) })

export const CampaignShape = z.object({
  id: Id,
  title: z.string(),
  year: z.int(),
  openedOn: z.string(),
  deadline: z.string(),
  note: z.string(),
  openedByName: z.string(),
  remindedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  version: z.int(),
  /** Of people within one’s reach. */
  asked: z.int(),
  correct: z.int(),
  proposed: z.int(),
})
export type Campaign = z.output<typeof CampaignShape>

export const UnitProgress = z.object({
  unitId: UnitId,
  unitName: z.string(),
  asked: z.int(),
  correct: z.int(),
  proposed: z.int(),
  /** Has a record and no account: nobody can ask him. */
  unreachable: z.int(),
})
export type UnitProgressRow = z.output<typeof UnitProgress>

export const AskedPerson = z.object({
  recordId: Id,
  fullName: z.string(),
  unitName: z.string(),
  postTitle: z.string().nullable(),
  outcome: z.enum(['correct', 'proposed']).nullable(),
  givenAt: z.string().nullable(),
  hasAccount: z.boolean(),
})
export type AskedPersonRow = z.output<typeof AskedPerson>

export const campaigns = {
  campaigns: endpoint({
    method: 'GET',
    path: '/personnel/campaigns',
    access: may('personnel.view'),
    input: z.object({}),
    output: z.object({ campaigns: z.array(CampaignShape) }),
    summary: 'Campaigns, the newest first, with how far the people within one’s reach are.',
  }),
  campaign: endpoint({
    method: 'GET',
    path: '/personnel/campaigns/{campaignId}',
    access: may('personnel.view'),
    input: OneCampaign,
    output: CampaignShape.extend({ units: z.array(UnitProgress) }),
    summary: 'One campaign with its progress by unit.',
  }),
  campaignPeople: endpoint({
    method: 'GET',
    path: '/personnel/campaigns/{campaignId}/people',
    access: may('personnel.view'),
    input: OneCampaign.extend({
      state: z.enum(['missing', 'correct', 'proposed', 'all']).default('missing'),
      unitId: UnitId.optional(),
      search: z.string().trim().max(120).default(''),
      page: z.coerce.number().int().min(1).max(100_000).default(1),
      pageSize: z.coerce.number().int().min(1).max(100).default(50),
    }),
    output: z.object({ total: z.int(), people: z.array(AskedPerson) }),
    summary: 'People a campaign asks, by what they said.',
  }),
  openCampaign: endpoint({
    method: 'POST',
    path: '/personnel/campaigns/open',
    access: may('personnel.campaign'),
    input: z.object({
      title: z.string().trim().min(1).max(200),
      year: z.int().min(2000).max(2200),
      deadline: Day,
      note: z.string().trim().max(1_000).default(''),
      /** With everything below them. */
      unitIds: z.array(UnitId).max(1_000),
      /** People chosen one by one, besides. */
      recordIds: z.array(Id).max(1_000).default([]),
    }),
    output: OneCampaign,
    summary: 'Opens a campaign for units and everything below them, or for people chosen in a list, and asks them.',
  }),
  remindCampaign: endpoint({
    method: 'POST',
    path: '/personnel/campaigns/remind',
    access: may('personnel.campaign'),
    input: OneCampaign,
    output: z.object({ told: z.int() }),
    summary: 'Reminds whoever has not answered, once a day.',
  }),
  closeCampaign: endpoint({
    method: 'POST',
    path: '/personnel/campaigns/close',
    access: may('personnel.campaign'),
    input: OneCampaign.extend({ version: z.int().positive() }),
    output: Done,
    summary: 'Closes a campaign before its day.',
  }),
  ownCampaigns: endpoint({
    method: 'GET',
    path: '/personnel/own-campaigns',
    access: mayOwn('personnel.declare-own'),
    input: z.object({}),
    output: z.object({
      recordId: Id,
      /** The last writing into the record; what is confirmed is the record up to it. */
      seen: z.int().nullable(),
      campaigns: z.array(
        z.object({
          id: Id,
          title: z.string(),
          year: z.int(),
          deadline: z.string(),
          note: z.string(),
          outcome: z.enum(['correct', 'proposed']).nullable(),
          givenAt: z.string().nullable(),
          proposalId: Id.nullable(),
          isOutdated: z.boolean(),
        }),
      ),
    }),
    summary: 'Campaigns that ask for one’s own record, with one’s own answer.',
  }),
  confirmRecord: endpoint({
    method: 'POST',
    path: '/personnel/campaigns/confirm',
    access: mayOwn('personnel.declare-own'),
    input: OneCampaign.extend({ seen: z.int().nullable() }),
    output: Done,
    summary: 'Confirms that the own record, as it was seen, is right.',
  }),
}
