/** Goes back to an older version, or to the one the program brings. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { templates } from '../contract.ts'
import type { Template } from '../define-template.ts'
import { oneTemplate } from '../queries/one-template.ts'
import { sourceOf } from '../queries/template-file.ts'
import { holdTemplate, takeInUse } from './held-template.ts'

export async function useVersion(
  call: Call,
  template: Template,
  { key, version, number }: InputOf<typeof templates.useVersion>,
) {
  await sourceOf(call.tx, template, number)
  await holdTemplate(call, { key, version })
  await takeInUse(call, key, number)
  return oneTemplate(call.tx, template)
}
