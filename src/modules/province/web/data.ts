/** The province's question to the server. */
import { asking } from '../../../ui/query.ts'
import { province as doors } from '../contract.ts'

export const overview = (province: string | undefined) =>
  asking(doors.overview, province === undefined ? {} : { province })
