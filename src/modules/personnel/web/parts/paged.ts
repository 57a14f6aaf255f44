/** The address of a list that comes by pages: what is searched for, and which page of it. */
import { z } from 'zod'

export const PAGE = 50
export const pagedPlace = {
  tim: z.string().default('').catch(''),
  trang: z.coerce.number().int().min(1).default(1).catch(1),
}

interface Paged {
  tim: string
  trang: number
}

/** What `DataTable` asks of a list whose pages come from the server. */
export const pagesOf = ({ tim, trang }: Paged, go: (place: Partial<Paged>) => void, total = 0) => ({
  total,
  place: { search: tim, page: trang, pageSize: PAGE },
  onPlace: ({ search, page }: { search?: string; page?: number }) =>
    go({ ...(search !== undefined && { tim: search }), ...(page !== undefined && { trang: page }) }),
})
