/** A criterion in its own set and, along the mappings, in the sets of earlier years it grew from. */
import type { Tx } from '../../../../platform/http/call.ts'
import { comparableNodes } from '../../rules/sets/comparable.ts'
import { parentsOf } from '../../rules/sets/mapping.ts'
import { loadedSet } from '../sets/loaded-set.ts'

export interface SameCriterion {
  setId: string
  criterionId: string
  /** Split or merged on the way: it means the same only together with others. */
  isPart: boolean
}

/** What the criteria of a set were in the set it grew from. */
async function grownFrom(tx: Tx, { setId, criterionId, isPart }: SameCriterion): Promise<SameCriterion[]> {
  const { basedOn } = await tx
    .selectFrom('par.criteria_set')
    .select('based_on as basedOn')
    .where('id', '=', setId)
    .executeTakeFirstOrThrow()
  if (basedOn === null) return []
  const mapping = await tx
    .selectFrom('par.criterion_mapping')
    .select(['from_id as fromId', 'to_id as toId', 'kind'])
    .where('set_id', '=', setId)
    .execute()
  const [before, now] = [await loadedSet(tx, basedOn), await loadedSet(tx, setId)]
  const group = comparableNodes(mapping, parentsOf(before.nodes, now.nodes)).find(({ to }) => to.includes(criterionId))
  if (!group) return []
  const changed = isPart || group.from.length > 1 || group.to.length > 1
  return group.from.map((id) => ({ setId: basedOn, criterionId: id, isPart: changed }))
}

/** The criterion itself first, then year by year what it was before. */
export async function sameCriteria(tx: Tx, setId: string, criterionId: string): Promise<SameCriterion[]> {
  const found: SameCriterion[] = []
  let wave: SameCriterion[] = [{ setId, criterionId, isPart: false }]
  // A set grows only from a set of an earlier year, so this ends.
  while (wave.length > 0) {
    found.push(...wave)
    const earlier: SameCriterion[] = []
    for (const one of wave) earlier.push(...(await grownFrom(tx, one)))
    wave = [...new Map(earlier.map((one) => [one.criterionId, one])).values()]
  }
  return found
}
