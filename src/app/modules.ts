/** The list of modules, and what the ground needs to know of people. */

import { bandingModule, tellWhoIsLeft, tellWhoIsLeftSchedule } from '../modules/banding/index.ts'
import { councilModule, remindOfEnds, remindOfEndsSchedule } from '../modules/council/index.ts'
import {
  computeMeasures,
  directivesFacts,
  directivesModule,
  directivesTemplates,
  directivesUses,
  measureSchedule,
  remindOfTasks,
  remindOfTasksSchedule,
  tellOfWeek,
  tellOfWeekSchedule,
} from '../modules/directives/index.ts'
import { documentsModule, type UseSource } from '../modules/documents/index.ts'
import {
  comparePeople,
  entitlementModule,
  noteDueAtNight,
  noteDueOften,
  noteDueTask,
  tellWhatWaits,
  tellWhatWaitsSchedule,
} from '../modules/entitlement/index.ts'
import {
  carryOutFile,
  checkAtNight,
  checkOften,
  checkTask,
  exchangeModule,
  makePackageTask,
  takeAllTask,
} from '../modules/exchange/index.ts'
import { formsModule, formsTemplates } from '../modules/forms/index.ts'
import { gate, identityModule } from '../modules/identity/index.ts'
import {
  followPublications,
  followSchedule,
  improvementModule,
  improvementTemplates,
  improvementUses,
  remedySchedule,
  remindOfRemedies,
} from '../modules/improvement/index.ts'
import { carryOut, intakeModule, takeBack } from '../modules/intake/index.ts'
import { lawModule } from '../modules/law/index.ts'
import { letterSchedule, noticesModule, sendLetters } from '../modules/notices/index.ts'
import { clearFiles, clearFilesSchedule, operationsModule } from '../modules/operations/index.ts'
import { organizationFacts, organizationModule } from '../modules/organization/index.ts'
import {
  type FactSource,
  factWork,
  parModule,
  parTemplates,
  parUses,
  remind,
  remindSchedule,
  setSheet,
} from '../modules/par/index.ts'
import {
  findDuplicates,
  findDuplicatesSchedule,
  noteMissingPapers,
  noteMissingSchedule,
  personnelFacts,
  personnelLaw,
  personnelModule,
  personnelTemplates,
  personnelUses,
  projectOnTheDay,
  projectSchedule,
  recordGroup,
  remindOfCampaigns,
  remindOfCampaignsSchedule,
} from '../modules/personnel/index.ts'
import { provinceModule } from '../modules/province/index.ts'
import {
  carryOutReassignment,
  carryOutTransition,
  reorganizationFacts,
  reorganizationModule,
  reorganizationTemplates,
  reorganizationUses,
  takeOverOnTheDay,
  takeOverSchedule,
} from '../modules/reorganization/index.ts'
import { pullDue, pullSchedule, pullSource, sourcesModule } from '../modules/sources/index.ts'
import { statisticsModule } from '../modules/statistics/index.ts'
import {
  closeOnTime,
  closeSchedule,
  count,
  sendSurveyLetters,
  surveyModule,
  surveyTemplates,
} from '../modules/survey/index.ts'
import { type Template, templatesModule } from '../modules/templates/index.ts'
import type { Module } from '../platform/http/module.ts'
import type { Schedule, Task } from '../platform/jobs/task.ts'

export { gate }

/** The modules that hang documents somewhere: documents knows none of them. */
export const documentUses: readonly UseSource[] = [
  parUses,
  improvementUses,
  personnelUses,
  reorganizationUses,
  directivesUses,
]

/** What the modules tell of a unit of their own accord, for criteria that score themselves: par knows none of them. */
export const factSources: readonly FactSource[] = [
  ...directivesFacts,
  ...organizationFacts,
  ...personnelFacts,
  ...reorganizationFacts,
]

/** What the modules print from Word templates: templates knows none of them. */
const wordTemplates: readonly Template[] = [
  ...parTemplates,
  ...surveyTemplates,
  ...improvementTemplates,
  ...reorganizationTemplates,
  ...personnelTemplates,
  ...formsTemplates,
  ...directivesTemplates,
]

export const modules: Readonly<Record<string, Module>> = {
  organization: organizationModule,
  identity: identityModule,
  documents: documentsModule(documentUses),
  law: lawModule([personnelLaw]),
  operations: operationsModule,
  notices: noticesModule,
  templates: templatesModule(wordTemplates),
  par: parModule(factSources),
  survey: surveyModule,
  council: councilModule,
  sources: sourcesModule,
  province: provinceModule,
  improvement: improvementModule,
  personnel: personnelModule,
  forms: formsModule,
  exchange: exchangeModule,
  intake: intakeModule,
  statistics: statisticsModule,
  entitlement: entitlementModule,
  banding: bandingModule,
  reorganization: reorganizationModule,
  // What criteria can be scored by, a task can be measured by.
  directives: directivesModule(factSources),
}

const { compute: computeFacts, nightly: computeFactsAtNight } = factWork(factSources)

/** Tasks that run in the background. */
export const tasks: readonly Task[] = [
  sendLetters,
  remind,
  setSheet,
  computeFacts,
  count,
  remindOfEnds,
  clearFiles,
  pullSource,
  pullDue,
  closeOnTime,
  sendSurveyLetters,
  followPublications,
  remindOfRemedies,
  carryOutReassignment,
  carryOutTransition,
  takeOverOnTheDay,
  projectOnTheDay,
  recordGroup,
  remindOfCampaigns,
  findDuplicates,
  noteMissingPapers,
  carryOut,
  carryOutFile,
  checkTask,
  makePackageTask,
  takeBack,
  takeAllTask,
  noteDueTask,
  comparePeople,
  tellWhatWaits,
  tellWhoIsLeft,
  remindOfTasks,
  tellOfWeek,
  computeMeasures(factSources),
]

/** Tasks that repeat. */
export const schedules: readonly Schedule[] = [
  letterSchedule,
  remindSchedule,
  computeFactsAtNight,
  remindOfEndsSchedule,
  clearFilesSchedule,
  pullSchedule,
  closeSchedule,
  followSchedule,
  remedySchedule,
  takeOverSchedule,
  projectSchedule,
  remindOfCampaignsSchedule,
  findDuplicatesSchedule,
  noteMissingSchedule,
  checkAtNight,
  checkOften,
  noteDueAtNight,
  noteDueOften,
  tellWhatWaitsSchedule,
  tellWhoIsLeftSchedule,
  remindOfTasksSchedule,
  tellOfWeekSchedule,
  measureSchedule(factSources),
]
