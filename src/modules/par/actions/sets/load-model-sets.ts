import type { Tx } from '../../../../platform/http/call.ts'
import { criteriaSet, whyNotIssueSet } from '../../queries/sets/criteria-sets.ts'
import { refuseAll, refuseIf } from '../../refusals.vi.ts'
import { setFromModel } from '../../rules/sets/model-set.ts'
import { issueDraft } from './issue-criteria-set.ts'
import { keepSet } from './keep-set.ts'

/** The model sets of the catalogue, issued as models, where they are not there yet. */
export async function loadModelSets(tx: Tx, sets: readonly unknown[], at = new Date()): Promise<void> {
  for (const json of sets) {
    const read = setFromModel(json)
    if ('problems' in read) return refuseAll(read.problems)
    const present = await tx
      .selectFrom('par.criteria_set')
      .select('id')
      .where('name', '=', read.set.name)
      .where('year', '=', read.set.year)
      .executeTakeFirst()
    if (present) continue
    const setId = await keepSet(tx, read.set, true)
    refuseIf(await whyNotIssueSet(tx, await criteriaSet(tx, setId)))
    await issueDraft(tx, setId, { decisionNumber: null, decisionDay: null, at })
  }
}
