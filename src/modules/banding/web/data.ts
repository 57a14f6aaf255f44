/** Banding's questions to the server. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { banding } from '../contract.ts'

export const progress = (unitId?: number) => asking(banding.progress, unitId === undefined ? {} : { unitId })
export const people = (asked: ArgumentOf<typeof banding.people>) => asking(banding.people, asked)
export const toPlace = (asked: ArgumentOf<typeof banding.toPlace>) => asking(banding.toPlace, asked)
export const working = (asked: ArgumentOf<typeof banding.working>) => asking(banding.working, asked)
