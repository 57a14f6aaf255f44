/** Questions to the server about papers of files and records that may be of one person. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { personnel as doors } from '../contract.ts'

export const papers = (recordId: string) => asking(doors.papers, { recordId })
export const ownPapers = () => asking(doors.ownPapers, {})
export const allPapers = (recordId: string) => asking(doors.allPapers, { recordId })
export const owedPapers = (filter: ArgumentOf<typeof doors.owedPapers>) => asking(doors.owedPapers, filter)
export const owedByUnit = (filter: ArgumentOf<typeof doors.owedByUnit>) => asking(doors.owedByUnit, filter)
export const suspects = (filter: ArgumentOf<typeof doors.suspects>) => asking(doors.suspects, filter)
export const suspect = (suspectId: string) => asking(doors.suspect, { suspectId })
export const previewMerge = (wanted: ArgumentOf<typeof doors.previewMerge>) => asking(doors.previewMerge, wanted)
export const merges = (filter: ArgumentOf<typeof doors.merges>) => asking(doors.merges, filter)
export const merge = (mergeId: string) => asking(doors.merge, { mergeId })
