/** The day the page of the record, the unit or the list is on, and what was known then: what is printed is of that time. */
import { z } from 'zod'
import { usePlace } from '../../../ui/address.ts'

const printPlace = z.object({
  ngay: z.iso.date().optional().catch(undefined),
  biet: z.iso.datetime({ offset: true }).optional().catch(undefined),
})

export interface AtTime {
  asOf?: string
  known?: string
}

export function usePrintTime(): AtTime {
  const [{ ngay, biet }] = usePlace(printPlace)
  return { ...(ngay !== undefined && { asOf: ngay }), ...(biet !== undefined && { known: biet }) }
}
