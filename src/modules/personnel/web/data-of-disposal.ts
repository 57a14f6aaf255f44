/** Questions about keeping closed files and disposing of them. */
import { asking } from '../../../ui/query.ts'
import { personnel } from '../contract.ts'

export const retention = () => asking(personnel.retention, {})
export const dueFiles = (page: number, pageSize: number) => asking(personnel.dueFiles, { page, pageSize })
export const disposalList = (page: number, pageSize: number) => asking(personnel.disposals, { page, pageSize })
export const disposal = (disposalId: string) => asking(personnel.disposal, { disposalId })
