/** Provisions of the law: those that hold on a day, and changes of law entered by one hand and switched on by another. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'

export const Provision = z.object({
  rule: z.string().max(60),
  subject: z.string().trim().max(200).default(''),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  value: z.record(z.string(), z.unknown()),
  article: z.string().trim().min(3).max(500),
})
export type Provision = z.infer<typeof Provision>

const ProvisionOnDay = Provision.extend({
  subjectInWords: z.string(),
  /** The amendment it was entered by; null: the program brought it. */
  amendmentId: z.uuid().nullable(),
  amendmentTitle: z.string().nullable(),
})
export type ProvisionOnDay = z.infer<typeof ProvisionOnDay>

const Hand = z.object({ name: z.string(), at: z.string() })

export const Amendment = z.object({
  id: z.uuid(),
  area: z.string(),
  title: z.string(),
  status: z.enum(['draft', 'in_force', 'withdrawn']),
  version: z.int(),
  entered: Hand,
  /** The asking person entered it: another one switches it on. */
  isOwn: z.boolean(),
  switchedOn: Hand.nullable(),
  withdrawn: Hand.extend({ because: z.string() }).nullable(),
  provisions: z.array(Provision),
})
export type Amendment = z.infer<typeof Amendment>

const Unit = z.enum(['hundredths', 'tenths', 'percent', 'months', 'days', 'years', 'dong', 'count'])
const SimpleField = z.object({
  key: z.string(),
  label: z.string(),
  kind: z.enum(['number', 'choice', 'month', 'text', 'numbers']),
  unit: Unit.optional(),
  least: z.int().optional(),
  isOptional: z.boolean().optional(),
  choices: z
    .array(z.object({ code: z.string(), name: z.string() }))
    .readonly()
    .optional(),
})
const FieldShape = SimpleField.extend({
  kind: z.enum(['number', 'choice', 'month', 'text', 'numbers', 'rows']),
  fields: z.array(SimpleField).readonly().optional(),
})
export type FieldShape = z.infer<typeof FieldShape>

const Area = z.object({
  area: z.string(),
  title: z.string(),
  rules: z
    .array(
      z.object({
        rule: z.string(),
        title: z.string(),
        about: z.string(),
        subject: z.object({ label: z.string() }).nullable(),
        fields: z.array(FieldShape).readonly(),
      }),
    )
    .readonly(),
})
export type Area = z.infer<typeof Area>

const one = z.object({ amendmentId: z.uuid(), version: z.int() })

export const amendments = {
  areas: endpoint({
    method: 'GET',
    path: '/law/areas',
    access: may('law.view'),
    input: z.object({}),
    output: z.object({ areas: z.array(Area) }),
    summary: 'The rules whose provisions can be entered, by the module that computes with them.',
  }),
  provisions: endpoint({
    method: 'GET',
    path: '/law/provisions',
    access: may('law.view'),
    input: z.object({ area: z.string().max(40), asOf: z.iso.date() }),
    output: z.object({ provisions: z.array(ProvisionOnDay) }),
    summary: 'The provisions of an area that hold on a day, amendments in force included.',
  }),
  amendments: endpoint({
    method: 'GET',
    path: '/law/amendments',
    access: may('law.view'),
    input: z.object({}),
    output: z.object({ amendments: z.array(Amendment.omit({ provisions: true })) }),
    summary: 'Changes of law entered, the latest first.',
  }),
  amendment: endpoint({
    method: 'GET',
    path: '/law/amendments/one',
    access: may('law.view'),
    input: z.object({ amendmentId: z.uuid() }),
    output: Amendment,
    summary: 'One change of law with its provisions.',
  }),
  saveAmendment: endpoint({
    method: 'POST',
    path: '/law/amendments/save',
    access: may('law.enter'),
    input: z.object({
      /** Absent: a new one. */
      amendment: one.optional(),
      area: z.string().max(40),
      title: z.string().trim().min(5).max(300),
      provisions: z.array(Provision).max(500),
    }),
    output: Amendment,
    summary: 'Keeps the draft of a change of law; computations do not know it yet.',
  }),
  switchOn: endpoint({
    method: 'POST',
    path: '/law/amendments/switch-on',
    access: may('law.confirm'),
    input: one,
    output: Amendment,
    summary: 'Puts a change of law in force; only facts from its days compute anew. Not by the person who entered it.',
  }),
  withdrawAmendment: endpoint({
    method: 'POST',
    path: '/law/amendments/withdraw',
    access: may('law.confirm'),
    input: one.extend({ because: z.string().trim().min(5).max(2000) }),
    output: Amendment,
    summary: 'Takes a change of law back: computations go by what held before it.',
  }),
}
