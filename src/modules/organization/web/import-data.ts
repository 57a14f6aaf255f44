/** Questions to the server about lists of units brought in. */
import { asking } from '../../../ui/query.ts'
import { organization } from '../contract.ts'

export const unitImports = () => asking(organization.unitImports, {})
export const unitImport = (importId: string) => asking(organization.unitImport, { importId })
