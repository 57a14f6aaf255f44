/** Questions about files on their way, secondments and the life of a record. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { personnel } from '../contract.ts'

export const handoverList = (place: ArgumentOf<typeof personnel.handovers>) => asking(personnel.handovers, place)
export const handover = (handoverId: string) => asking(personnel.handover, { handoverId })
export const secondments = (place: ArgumentOf<typeof personnel.secondments>) => asking(personnel.secondments, place)
export const recordLife = (recordId: string) => asking(personnel.recordLife, { recordId })
