/** Tasks of the survey as actions ask for them. */
import { z } from 'zod'

export const countWanted = { name: 'survey.count', input: z.object({ surveyId: z.uuid() }) }
export const sendLettersWanted = {
  name: 'survey.send-letters',
  input: z.object({ surveyId: z.uuid(), kind: z.enum(['invitation', 'reminder']) }),
}
