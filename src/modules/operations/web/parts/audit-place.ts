/** Filters of the access log, kept in the address. */
import { z } from 'zod'

export const auditPlace = z.object({
  tim: z.string().max(120).catch('').default(''),
  ketQua: z.enum(['done', 'refused', 'failed', '']).catch('').default(''),
  tu: z.iso.date().or(z.literal('')).catch('').default(''),
  den: z.iso.date().or(z.literal('')).catch('').default(''),
  trang: z.int().min(1).catch(1).default(1),
})

export function auditAsked({ tim, ketQua, tu, den, trang }: z.output<typeof auditPlace>) {
  return {
    text: tim.trim(),
    page: trang,
    ...(ketQua !== '' && { outcome: ketQua }),
    ...(tu !== '' && { from: tu }),
    ...(den !== '' && { to: den }),
  }
}
