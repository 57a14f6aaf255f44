/** The address of the tasks behind a figure: what the figure is of, in words of the address. */
import { z } from 'zod'
import type { Behind } from '../contract.ts'
import { FIGURES } from '../rules/rate.ts'

const key = z.coerce.string().max(80).optional().catch(undefined)
export const FIGURES_SHOWN = [...FIGURES, 'reportsDue', 'reportsOnTime', 'open', 'openOverdue'] as const

export const figurePlace = z.object({
  so: z.enum(FIGURES_SHOWN).default('denominator').catch('denominator'),
  tu: z.iso.date().optional().catch(undefined),
  den: z.iso.date().optional().catch(undefined),
  tinhDen: z.iso.date().optional().catch(undefined),
  donVi: key,
  coQuanGiao: key,
  vanBan: key,
  linhVuc: key,
  tuoi: key,
  thang: key,
  nguoi: z.string().max(300).optional().catch(undefined),
  trang: z.coerce.number().int().positive().default(1).catch(1),
})
type Place = z.output<typeof figurePlace>

const NAMES = {
  unit: 'donVi',
  giver: 'coQuanGiao',
  document: 'vanBan',
  field: 'linhVuc',
  age: 'tuoi',
  month: 'thang',
  person: 'nguoi',
  figure: 'so',
  from: 'tu',
  to: 'den',
  asOf: 'tinhDen',
} as const satisfies Partial<Record<keyof Behind, keyof Place>>

/** What the door is asked, in words of the address; what is left out stays out. */
export const searchOf = (asked: Partial<Behind>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(NAMES).flatMap(([name, word]) => {
      const value = asked[name as keyof typeof NAMES]
      return value === undefined ? [] : [[word, value]]
    }),
  )

export const askedOf = (place: Place): Partial<Behind> =>
  Object.fromEntries(
    Object.entries(NAMES).flatMap(([name, word]) => (place[word] === undefined ? [] : [[name, place[word]]])),
  )
