/** Doors of what the law gives and asks of one person, with its working. */
import { z } from 'zod'
import { isDay } from '../../../shared/dates.ts'
import { endpoint, may, mayOwn } from '../../../shared/endpoint.ts'
import { ENTITLEMENT_KINDS, type EntitlementKind } from '../rules/kinds.ts'

export const Day = z.string().refine(isDay, 'Ngày không có thật. Hãy ghi như 24/11/2026.')
export const Kind = z.enum(ENTITLEMENT_KINDS as unknown as readonly [EntitlementKind, ...EntitlementKind[]])

/** In words: what it rests on, figure by figure, and the articles. */
export const WorkingShape = z.object({
  /** How the day is reached, as a sum; null where nothing is added up. */
  sum: z.string().nullable(),
  figures: z.array(
    z.object({
      label: z.string(),
      value: z.string(),
      /** What proves it; null: worked out. */
      paper: z.string().nullable(),
      /** The row of the event whose page may be opened beside the record. */
      opens: z.string().nullable(),
    }),
  ),
  provisions: z.array(
    z.object({
      title: z.string(),
      article: z.string(),
      from: z.string(),
      to: z.string().nullable(),
      /** Held against the text itself. */
      isSure: z.boolean(),
    }),
  ),
  /** What the law says nothing of: the office decides. */
  silent: z.array(z.string()),
})
export type WorkingShape = z.output<typeof WorkingShape>

export const EntitlementShape = z.object({
  kind: Kind,
  /** Which of several: the allowance, the form of discipline, the contract. */
  about: z.string().nullable(),
  dueOn: z.string().nullable(),
  actFrom: z.string().nullable(),
  /** null: the law is silent. */
  result: z.string().nullable(),
  working: WorkingShape,
})
export type EntitlementShape = z.output<typeof EntitlementShape>

/** Of which day, and as the record was known at which instant. */
const When = { asOf: Day.optional(), known: z.iso.datetime({ offset: true }).optional() }

const Entitlements = z.object({ day: z.string(), entitlements: z.array(EntitlementShape) })

export const entitlements = {
  entitlements: endpoint({
    method: 'GET',
    path: '/entitlement/records/{recordId}',
    access: may('entitlement.view'),
    input: z.object({ recordId: z.uuid(), ...When }),
    output: Entitlements,
    summary:
      'What the law gives and asks of one person on a day: steps, pay, retirement, terms; each with figures, papers and articles.',
  }),
  ownEntitlements: endpoint({
    method: 'GET',
    path: '/entitlement/mine',
    access: mayOwn('entitlement.view-own'),
    input: z.object(When),
    output: Entitlements,
    summary: 'The same for the person who asks; nothing where his account is not joined to a record.',
  }),
}
