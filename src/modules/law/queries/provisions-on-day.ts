/** What holds of an area on a day, in the order of its rules. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { law, ProvisionOnDay } from '../contract.ts'
import type { LawArea } from '../law-area.ts'
import { refuse } from '../refusals.vi.ts'
import { provisionsHolding } from '../rules/holding.ts'
import { enteredProvisions } from './provisions.ts'

export async function provisionsOnDay(
  { tx }: Call,
  { area, asOf }: InputOf<typeof law.provisions>,
  areas: readonly LawArea[],
) {
  const found = areas.find((one) => one.area === area)
  if (!found) return refuse('law.no-area', { area })
  const brought = found.enacted.map((one) => ({ ...one, amendmentId: null, amendmentTitle: null }))
  const all = [...brought, ...(await enteredProvisions(tx, area))]
  const places = new Map(found.rules.map(({ rule }, at) => [rule, at]))
  const provisions: ProvisionOnDay[] = provisionsHolding(all, asOf)
    .map((one) => ({ ...one, subjectInWords: found.subjectInWords(one.rule, one.subject) }))
    .toSorted((a, b) => (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0))
  return { provisions }
}
