/** The doors of the law module: which rules hold on a day and who has confirmed them; provisions and their changes. */
import { z } from 'zod'
import { endpoint, may } from '../../shared/endpoint.ts'
import { amendments } from './contract/amendments.ts'
import { permissions } from './contract/permissions.ts'

export type { Amendment, Area, FieldShape, Provision, ProvisionOnDay } from './contract/amendments.ts'
export type { PermissionRow, ProvisionFound, WrittenPermission } from './contract/permissions.ts'

export const RuleVersion = z.object({
  id: z.uuid(),
  name: z.string(),
  title: z.string(),
  content: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
  selectedBy: z.enum(['year-rated', 'decision', 'effect', 'notice', 'act-checked']),
  article: z.string(),
  source: z.string(),
  confirmedBy: z.string().nullable(),
  confirmedOn: z.string().nullable(),
  confirmationNote: z.string().nullable(),
})
export type RuleVersion = z.infer<typeof RuleVersion>

export const law = {
  ...amendments,
  ...permissions,
  rulesInForce: endpoint({
    method: 'GET',
    path: '/law/rules',
    access: 'signed-in',
    input: z.object({ asOf: z.iso.date() }),
    output: z.object({ rules: z.array(RuleVersion) }),
    summary: 'The rules in force on a day, with their articles and confirmations.',
  }),
  confirmRule: endpoint({
    method: 'POST',
    path: '/law/rules/confirm',
    access: may('law.confirm'),
    input: z.object({ ruleId: z.uuid(), note: z.string().trim().min(5).max(2000) }),
    output: z.object({ done: z.literal(true) }),
    summary: 'Records that an official has compared the rule with its text.',
  }),
}
