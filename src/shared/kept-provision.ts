/** Which provisions a local permission keeps alive: those of a rule as they held on a day. Law records it, directives draw it up. */
import { z } from 'zod'

export const KeptProvision = z.object({
  /** The module whose provisions they are. */
  area: z
    .string()
    .regex(/^[a-z]+$/)
    .max(40),
  rule: z.string().trim().min(1, 'Hãy chọn quy định.').max(60, 'Không quá 60 ký tự.'),
  /** What of the rule; null: all of it. */
  subject: z.string().trim().max(200).nullable(),
  /** A day on which the text held. */
  heldOn: z.iso.date('Hãy chọn ngày.'),
})
export type KeptProvision = z.output<typeof KeptProvision>
