/** Doors of steps before their time for merit: the list of a unit and year, and who is proposed. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { WorkingShape } from './entitlements.ts'

const Year = z.coerce.number().int().min(2004).max(2200)

export const EarlyRow = z.object({
  recordId: z.uuid(),
  fullName: z.string(),
  postTitle: z.string().nullable(),
  /** The next step by regular time; null: none is due. */
  dueOn: z.string().nullable(),
  /** The first day it may be enjoyed from; null: he may not be proposed. */
  earliest: z.string().nullable(),
  /** Why not, in a sentence; null: he may, or is. */
  whyNot: z.string().nullable(),
  proposal: z.object({ id: z.uuid(), ground: z.string(), byName: z.string() }).nullable(),
})
export type EarlyRow = z.infer<typeof EarlyRow>

export const early = {
  earlyList: endpoint({
    method: 'GET',
    path: '/entitlement/early',
    access: may('entitlement.view'),
    input: z.object({ unitId: z.int().positive().max(2_147_483_647), year: Year }),
    output: z.object({
      unitName: z.string(),
      /** Paid there on 31/12. */
      headcount: z.int(),
      /** null: the law says nothing of the year. */
      most: z.int().nullable(),
      proposed: z.int(),
      working: WorkingShape,
      /** Those who may be proposed, or are; the others of the unit last, each with the reason. */
      rows: z.array(EarlyRow),
    }),
    summary:
      'How many of a unit may have a step before its time for merit in a year, who may be, who is proposed, why not the others.',
  }),
  proposeEarly: endpoint({
    method: 'POST',
    path: '/entitlement/early/propose',
    access: may('entitlement.propose-early'),
    input: z.object({
      recordId: z.uuid(),
      year: Year,
      ground: z
        .string()
        .trim()
        .min(5, 'Thành tích cần ít nhất 5 ký tự. Hãy ghi danh hiệu, khen thưởng làm căn cứ.')
        .max(500),
    }),
    output: z.object({ proposalId: z.uuid() }),
    summary: 'Proposes somebody for a step before its time, within the quota of the unit that paid him on 31/12.',
  }),
  withdrawEarly: endpoint({
    method: 'POST',
    path: '/entitlement/early/{proposalId}/withdraw',
    access: may('entitlement.propose-early'),
    input: z.object({ proposalId: z.uuid() }),
    output: z.object({}),
    summary: 'Takes a proposal back; the place in the quota is free again.',
  }),
}
