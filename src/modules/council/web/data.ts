/** The council's questions to the server. */
import { asking } from '../../../ui/query.ts'
import { council } from '../contract.ts'

export const councils = () => asking(council.councils, {})
