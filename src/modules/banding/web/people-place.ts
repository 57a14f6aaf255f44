/** Where the list of people is: unit, day of the placing, how far, page. */
import { z } from 'zod'
import { isDay } from '../../../shared/dates.ts'

/** In the address, in the words of the page. */
export const PLACING_OF = { 'chua-xep': 'ready', 'da-xep': 'done', 'thieu-can-cu': 'lacking' } as const
type Said = keyof typeof PLACING_OF
const SAID = Object.keys(PLACING_OF) as [Said, ...Said[]]

export const peoplePlace = z.object({
  donVi: z.coerce.number().int().positive().optional().catch(undefined),
  ngay: z.string().refine(isDay).optional().catch(undefined),
  tinhTrang: z.enum(SAID).optional().catch(undefined),
  tim: z.coerce.string().max(120).default('').catch(''),
  trang: z.coerce.number().int().min(1).default(1).catch(1),
})
/** What changes of it. */
export type PeopleGo = (change: Partial<z.input<typeof peoplePlace>>) => void
export type PeoplePlace = z.output<typeof peoplePlace>

export const askedAt = ({ donVi, ngay, tinhTrang }: PeoplePlace) => ({
  ...(donVi !== undefined && { unitId: donVi }),
  ...(ngay !== undefined && { on: ngay }),
  ...(tinhTrang !== undefined && { placing: PLACING_OF[tinhTrang] }),
})
