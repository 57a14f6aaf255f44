/** Which two days are beside each other, and for which families; kept in the address. */
import { z } from 'zod'
import { dayIn } from '../../../../shared/dates.ts'
import { LEVELS } from '../../rules/levels.ts'

const FAMILIES = ['district', 'commune', 'department'] as const

export const comparePlace = z.object({
  tu: z.iso.date().catch('2025-06-30').default('2025-06-30'),
  den: z.iso
    .date()
    .catch(() => dayIn(new Date()))
    .default(() => dayIn(new Date())),
  cap: z
    .array(z.enum(LEVELS))
    .catch([...FAMILIES])
    .default([...FAMILIES]),
  phan: z.enum(['came', 'went', 'changed']).catch('came').default('came'),
})

/** Provinces always count; the earlier day stands first. */
export function askedOf({ tu, den, cap }: z.output<typeof comparePlace>) {
  const [from, to] = [tu, den].sort() as [string, string]
  return { from, to, levels: ['province' as const, ...cap.filter((level) => level !== 'province')] }
}
