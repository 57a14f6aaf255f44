/** What is told of a unit on a day, where it is a school. */
import type { Tx } from '../../../platform/http/call.ts'
import { type FactKey, factsOn, type SchoolArea, type SchoolKind, type SchoolRank } from '../../organization/index.ts'
import type { School } from './working/school.ts'

export async function schoolOn(tx: Tx, unitId: number | null, day: string): Promise<School | null> {
  if (unitId === null) return null
  const told = await factsOn(tx, day, { unitIds: [unitId], facts: ['school', 'school-area', 'classes', 'school-rank'] })
  const of = (fact: FactKey) => told.find((one) => one.fact === fact)
  const [kind, rank] = [of('school'), of('school-rank')]
  if (!kind) return null
  return {
    kind: kind.value as SchoolKind,
    area: (of('school-area')?.value ?? null) as SchoolArea | null,
    classes: (of('classes')?.value ?? null) as number | null,
    rank: rank
      ? { is: rank.value as SchoolRank, since: rank.validFrom, basis: rank.legalBasis ?? rank.source ?? '' }
      : null,
  }
}
