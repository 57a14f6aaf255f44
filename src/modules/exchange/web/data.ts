/** Questions to the server about files of records. */
import { asking } from '../../../ui/query.ts'
import { exchange } from '../contract.ts'

export const recordCheck = (recordId: string) => asking(exchange.recordCheck, { recordId })

export type Only = 'lacking' | 'held' | 'queued' | 'sent' | 'accepted' | 'refused'

export const checkedPeople = (asked: { page: number; only?: Only; unitId?: number }) =>
  asking(exchange.checkedPeople, asked)
export const packages = () => asking(exchange.packages, {})
export const packageOf = (packageId: string, page: number) => asking(exchange.package, { packageId, page })

export const PAGE = 50

export const imports = () => asking(exchange.imports, {})
export const importOf = (asked: { importId: string; page: number; fate?: 'new' | 'on-file' | 'wrong' }) =>
  asking(exchange.import, asked)
export const copies = () => asking(exchange.copies, {})
