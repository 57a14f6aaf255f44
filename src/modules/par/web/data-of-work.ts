/** The questions of the first page: of the contract their own part alone, so that the page stays light. */

import { asking } from '../../../ui/query.ts'
import { appraisal } from '../contract/appraisal.ts'
import { sheets } from '../contract/sheets.ts'

export const myWork = () => asking(sheets.myWork, {})
export const appraisalQueue = (roundId?: string) =>
  asking(appraisal.appraisalQueue, roundId === undefined ? {} : { roundId })
