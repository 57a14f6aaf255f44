/** Every door of banding. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../shared/endpoint.ts'
import { Campaign, Day, PersonRow, Placings, Resolution, UnitId, WorkingShape } from './contract/shapes.ts'

export type { Campaign, PersonRow, WorkingShape } from './contract/shapes.ts'

/** Of a unit and all below it; the day on which they would be placed. */
const Asked = z.object({ unitId: UnitId.optional(), on: Day.optional(), placing: Placings.optional() })
/** A part of the name. */
const search = z.string().trim().max(120).default('')
const OfCampaign = z.object({ campaignId: z.uuid(), version: z.int() })

export const banding = {
  progress: endpoint({
    method: 'GET',
    path: '/banding/progress',
    access: may('banding.view'),
    input: z.object({ unitId: UnitId.optional() }),
    output: z.object({
      /** The open one, else the last; null: there was none yet. */
      campaign: Campaign.nullable(),
      /** Of the unit asked for. */
      unitName: z.string().nullable(),
      /** The day the preview is of. */
      on: z.string(),
      /** Everybody is placed before (NĐ 232/2026/NĐ-CP Điều 18). */
      doneBefore: z.string().nullable(),
      units: z.array(
        z.object({
          unitId: z.int(),
          unitName: z.string(),
          total: z.int(),
          ready: z.int(),
          done: z.int(),
          lacking: z.int(),
        }),
      ),
    }),
    summary: 'How far the move of public employees to career bands is, unit by unit, with the campaign it is part of.',
  }),
  people: endpoint({
    method: 'GET',
    path: '/banding/people',
    access: may('banding.view'),
    input: Asked.extend({
      search,
      page: z.coerce.number().int().min(1).max(100_000).default(1),
      pageSize: z.coerce.number().int().min(1).max(100).default(50),
    }),
    output: z.object({
      on: z.string(),
      /** Of the unit asked for. */
      unitName: z.string().nullable(),
      total: z.int(),
      rows: z.array(PersonRow),
    }),
    summary:
      'Public employees with the band, group and step each would be placed in on a day, and what speaks against it.',
  }),
  toPlace: endpoint({
    method: 'GET',
    path: '/banding/to-place',
    access: may('banding.view'),
    input: Asked.omit({ placing: true }).extend({ search }),
    output: z.object({ on: z.string(), recordIds: z.array(z.uuid()) }),
    summary: 'Whom one decision can place, of a unit and all below it: at most a thousand at once.',
  }),
  working: endpoint({
    method: 'GET',
    path: '/banding/people/{recordId}',
    access: may('banding.view'),
    input: z.object({ recordId: z.uuid(), on: Day.optional() }),
    output: WorkingShape,
    summary: 'How the band and step of one person are reached: figures and articles.',
  }),
  workbook: endpoint({
    method: 'GET',
    path: '/banding/people.xlsx',
    access: may('banding.export'),
    input: Asked.extend({ search }),
    output: bytes,
    summary: 'The list as a workbook, the annex a decision starts from; at most ten thousand people.',
  }),
  openCampaign: endpoint({
    method: 'POST',
    path: '/banding/campaigns',
    access: may('banding.open'),
    input: Resolution,
    output: z.object({ campaignId: z.uuid() }),
    summary: 'Opens the campaign by its resolution; one at a time.',
  }),
  saveCampaign: endpoint({
    method: 'POST',
    path: '/banding/campaigns/save',
    access: may('banding.open'),
    input: Resolution.extend(OfCampaign.shape),
    output: z.object({ version: z.int() }),
    summary: 'Mends the resolution or the days of the open campaign.',
  }),
  closeCampaign: endpoint({
    method: 'POST',
    path: '/banding/campaigns/close',
    access: may('banding.open'),
    input: OfCampaign,
    output: z.object({}),
    summary: 'Closes the campaign: when nobody is left who can be placed, or its days are over.',
  }),
}
