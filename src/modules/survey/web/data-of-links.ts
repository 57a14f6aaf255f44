/** The questions of lists and links to the server. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { survey } from '../contract.ts'

export const linkState = (surveyId: string) => asking(survey.links, { surveyId })
export const respondents = (asked: ArgumentOf<typeof survey.respondents>) => asking(survey.respondents, asked)
export const unnamedLinks = (asked: ArgumentOf<typeof survey.unnamedLinks>) => asking(survey.unnamedLinks, asked)
