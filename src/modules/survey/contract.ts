/** Every door of the survey, composed of what each subject has. */
import { counting } from './contract/counting.ts'
import { links } from './contract/links.ts'
import { lists } from './contract/lists.ts'
import { paper } from './contract/paper.ts'
import { phone } from './contract/phone.ts'
import { results } from './contract/results.ts'
import { surveys } from './contract/surveys.ts'

export * from './contract/links.ts'
export * from './contract/lists.ts'
export type { AnswerImport, PaperForm, PaperReadings, PaperSurvey } from './contract/paper.ts'
export type { Figure, ResponseRates, Subject, SurveyResults, Taking, UnitResults } from './contract/results.ts'
export * from './contract/shapes.ts'

export const survey = {
  // One line a subject.
  ...surveys,
  ...phone,
  ...counting,
  ...results,
  ...paper,
  ...lists,
  ...links,
}
