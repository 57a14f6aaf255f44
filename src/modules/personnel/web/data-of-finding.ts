/** Questions of finding people. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { personnel } from '../contract.ts'

export const foundRecords = (asked: ArgumentOf<typeof personnel.findRecords>) => asking(personnel.findRecords, asked)
