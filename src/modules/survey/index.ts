/** Front door of the survey: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { closeSurvey } from './actions/close-survey.ts'
import { createSurvey } from './actions/create-survey.ts'
import { deleteSurvey } from './actions/delete-survey.ts'
import { extendSurvey } from './actions/extend-survey.ts'
import { giveForm } from './actions/give-form.ts'
import { importAnswers, markedAnswers, withdrawImport } from './actions/import-answers.ts'
import { markedList, readBroughtList, takeList } from './actions/links/bring-list.ts'
import { reissueLinks, revokeLinks, revokeUnused } from './actions/links/change-links.ts'
import { addRespondent, forgetList, removeRespondents } from './actions/links/change-list.ts'
import { issueLinks } from './actions/links/issue-links.ts'
import { noteReminded, sendLetters, stopSending } from './actions/links/send-letters.ts'
import { openForm } from './actions/open-form.ts'
import { openSurvey } from './actions/open-survey.ts'
import { raiseQuotas } from './actions/raise-quotas.ts'
import { saveFrame } from './actions/save-frame.ts'
import { saveQuestionnaire } from './actions/save-questionnaire.ts'
import { setFewAnswers } from './actions/set-few-answers.ts'
import { startCount } from './actions/start-count.ts'
import { takeResults } from './actions/take-results.ts'
import { settlePaper, typePaper, withdrawPaper } from './actions/type-paper.ts'
import { survey } from './contract.ts'
import { answerImports } from './queries/answer-imports.ts'
import { beginnings } from './queries/beginning.ts'
import { linkState } from './queries/links/link-state.ts'
import { respondentList, unnamedLinks } from './queries/links/respondent-list.ts'
import { oneSurvey } from './queries/one-survey.ts'
import { paperForms, paperReadings, paperSurveys } from './queries/paper-forms.ts'
import { paperSurvey } from './queries/paper-survey.ts'
import { responseRates } from './queries/results/response-rates.ts'
import { resultsOfUnit } from './queries/results/results-of-unit.ts'
import { surveyResults } from './queries/results/survey-results.ts'
import { taking } from './queries/results/taking.ts'
import { surveyGround } from './queries/survey-ground.ts'
import { surveyList } from './queries/survey-list.ts'
import { surveyOffice } from './queries/survey-office.ts'
import { answersTemplate } from './reports/answers-template.ts'
import { listTemplate } from './reports/links/list-template.ts'
import { lettersDownload, mergeDownload } from './reports/links/merge.ts'
import { envelopesDownload, slipsDownload } from './reports/links/slips.ts'
import { paperSheets } from './reports/paper-sheet.ts'
import { printedResults, resultsWorkbook } from './reports/survey-report.ts'

export { closeOnTime, closeSchedule, count } from './jobs.ts'
export { sendSurveyLetters } from './jobs-of-links.ts'

export const surveyModule = defineModule(survey, {
  surveys: async ({ tx }) => ({ surveys: await surveyList(tx) }),
  survey: ({ tx }, { surveyId }) => oneSurvey(tx, surveyId),
  surveyGround: ({ tx }, { surveyId }) => surveyGround(tx, surveyId),
  surveyBeginnings: ({ tx }) => beginnings(tx),
  createSurvey,
  saveQuestionnaire,
  saveFrame,
  raiseQuotas,
  openSurvey,
  extendSurvey,
  closeSurvey,
  deleteSurvey,

  openForm,
  giveForm,

  startCount,
  responseRates: ({ tx }, { surveyId }) => responseRates(tx, surveyId),
  results: ({ tx }, { surveyId }) => surveyResults(tx, surveyId),
  unitResults: ({ tx }, { surveyId, targetId }) => resultsOfUnit(tx, surveyId, targetId),
  resultsWorkbook: async ({ tx, now }, { surveyId }) =>
    resultsWorkbook(await surveyResults(tx, surveyId), await surveyOffice(tx, surveyId), now),
  resultsDocument: async (call, { surveyId }) =>
    printedResults(call, await surveyResults(call.tx, surveyId), await surveyOffice(call.tx, surveyId), 'docx'),
  resultsPdf: async (call, { surveyId }) =>
    printedResults(call, await surveyResults(call.tx, surveyId), await surveyOffice(call.tx, surveyId), 'pdf'),
  setFewAnswers,
  taking: ({ tx }, { surveyId }) => taking(tx, surveyId),
  takeResults,
  paperSurveys: ({ tx }) => paperSurveys(tx),
  paperSurvey: ({ tx }, { surveyId }) => paperSurvey(tx, surveyId),
  paperForms: ({ tx, actor }, asked) => paperForms(tx, actor.accountId, asked),
  paperReadings: ({ tx, actor }, { formId }) => paperReadings(tx, actor.accountId, formId),
  typePaper,
  settlePaper,
  withdrawPaper,
  paperSheets,
  answerImports: async ({ tx }, { surveyId }) => ({ imports: await answerImports(tx, surveyId) }),
  importAnswers,
  markedAnswers,
  withdrawImport,
  answersTemplate: async ({ tx, now }, { surveyId }) => answersTemplate(await paperSurvey(tx, surveyId), now),
  links: linkState,
  respondents: respondentList,
  unnamedLinks,
  listTemplate,
  readList: readBroughtList,
  takeList,
  markedList,
  addRespondent,
  removeRespondents,
  forgetList,
  issueLinks,
  reissueLinks,
  revokeLinks,
  revokeUnused,
  slips: slipsDownload,
  envelopes: envelopesDownload,
  mergeWorkbook: mergeDownload,
  letters: lettersDownload,
  sendLetters,
  stopSending,
  noteReminded,
})

export { loadModelSurveys } from './actions/load-models.ts'
export { heldBySurvey } from './queries/held-by.ts'
export { surveyTemplates } from './reports/survey-report.ts'
