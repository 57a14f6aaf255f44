/** A number of identity that can be of this person. */
import type { PersonnelReason } from '../../refusals.vi.ts'
import { whyNotCitizenId } from '../citizen-id.ts'
import type { Effect } from '../fold/effect.ts'
import type { Fact } from './fact.ts'

export function identityReasons(known: readonly Fact[], effects: readonly Effect[]): PersonnelReason[] {
  const sets = effects.flatMap((effect, index) => (effect.op === 'set' ? [{ ...effect, index }] : []))
  const { sex, bornOn } = ([...known, ...sets].findLast(({ part }) => part === 'person')?.values ?? {}) as Record<
    string,
    string | null | undefined
  >
  return sets
    .filter(({ part }) => part === 'citizen-id')
    .flatMap(({ values, index }) => {
      const issuedOn = typeof values.issuedOn === 'string' ? values.issuedOn : null
      const why = whyNotCitizenId(String(values.number), { sex: sex ?? null, bornOn: bornOn ?? null, issuedOn })
      return why === null ? [] : [{ ...why, at: `${index}.number` }]
    })
}
