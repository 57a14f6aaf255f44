/** A valid input for every door of banding. */
import { randomUUID } from 'node:crypto'

interface Filed {
  recordId: string
  unitId: number
}

const RESOLUTION = {
  number: '12/KH-UBND',
  decidedOn: '2026-09-01',
  issuer: 'Ủy ban nhân dân tỉnh',
  beginsOn: '2026-10-01',
  endsOn: '2027-05-31',
}

/** By 'module.door'. */
export const bandingInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'banding.progress': ({ unitId }) => ({ unitId }),
  'banding.people': ({ unitId }) => ({ unitId }),
  'banding.toPlace': ({ unitId }) => ({ unitId }),
  'banding.working': ({ recordId }) => ({ recordId }),
  'banding.workbook': ({ unitId }) => ({ unitId }),
  'banding.openCampaign': () => RESOLUTION,
  'banding.saveCampaign': () => ({ ...RESOLUTION, campaignId: randomUUID(), version: 1 }),
  'banding.closeCampaign': () => ({ campaignId: randomUUID(), version: 1 }),
}
