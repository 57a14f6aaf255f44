/** Front door of banding: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { closeCampaign, openCampaign, saveCampaign } from './actions/campaigns.ts'
import { banding } from './contract.ts'
import { people, toPlace } from './queries/people.ts'
import { progress } from './queries/progress.ts'
import { working } from './queries/working.ts'
import { peopleWorkbook } from './reports/people-workbook.ts'

export const bandingModule = defineModule(banding, {
  progress,
  people,
  toPlace,
  working,
  workbook: peopleWorkbook,
  openCampaign,
  saveCampaign,
  closeCampaign,
})

export { openCampaign } from './actions/campaigns.ts'
export { tellWhoIsLeft, tellWhoIsLeftSchedule } from './jobs.ts'
