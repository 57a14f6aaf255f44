/** Facts of one unit told by an official, by a decision or another source. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { organization } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { dayAfter } from '../rules/days.ts'
import { recordFacts } from './record-facts.ts'

export async function saveFacts(
  { tx }: Call,
  { unitId, from, until, facts, legalBasis, source }: InputOf<typeof organization.saveFacts>,
): Promise<{ recorded: number }> {
  const basis = { legalBasis: legalBasis || null, source: source || null }
  if (basis.legalBasis === null && basis.source === null) refuse('organization.fact-no-basis', {}, 'legalBasis')
  const to = until === null ? null : dayAfter(until)
  const recorded = await recordFacts(
    tx,
    facts.map((fact) => ({ unitId, from, to, ...fact })),
    basis,
  )
  if (recorded === 0) refuse('organization.no-fact-change')
  return { recorded }
}
