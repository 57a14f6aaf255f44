/** Every door of the survey, composed of what each subject has. */
import { surveys } from './contract/surveys.ts'

export * from './contract/shapes.ts'

export const survey = { ...surveys }
