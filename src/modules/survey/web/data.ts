/** The survey's questions to the server. */
import { asking } from '../../../ui/query.ts'
import { survey } from '../contract.ts'

export const surveys = () => asking(survey.surveys, {})
