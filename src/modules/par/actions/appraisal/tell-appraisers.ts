/** Tells those who appraise a sheet what its unit did: the people of the units named, or whoever consolidates. */
import type { Call } from '../../../../platform/http/call.ts'
import { membersHolding } from '../../../identity/index.ts'
import { type Telling, tell } from '../../../notices/index.ts'
import type { Appraisers } from '../../contract.ts'
import { appraiserOf, consolidatorOf, type NamedUnit } from '../../rules/appraisal/appraiser.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'

interface Sheet {
  id: string
  unit_id: number
}

/** @param event one word of what happened: each time it happens is told. @param code the criterion it is about. */
export async function tellAppraisers(
  { tx, actor, now }: Call,
  { id, unit_id: unitId }: Sheet,
  units: readonly (NamedUnit | null)[],
  event: string,
  what: Pick<Telling, 'kind' | 'title' | 'body'>,
  code?: string,
): Promise<void> {
  const telling = {
    ...what,
    key: `par.${event}:${id}:${now.toISOString()}`,
    path: `/par/appraisal/${id}${code === undefined ? '' : `?tieuChi=${code}`}`,
    at: now,
    except: actor.accountId,
  }
  const named = new Set(units.flatMap((unit) => (unit ? [unit.unitId] : [])))
  for (const memberOf of named) {
    const accounts = await membersHolding(tx, { permission: 'par.appraise', unitId, memberOf, at: now })
    await tell(tx, { ...telling, to: { accounts } })
  }
  if (named.size === 0) await tell(tx, { ...telling, to: { unitId, permission: 'par.consolidate' } })
}

/** Whoever consolidates the sheet, and the bodies that answer for these criteria. */
export const appraisersOf = (
  unitId: number,
  leaves: readonly Pick<Leaf, 'appraisingBody'>[],
  appraisers: Appraisers,
): (NamedUnit | null)[] => [
  consolidatorOf(unitId, appraisers),
  ...leaves.map((leaf) => appraiserOf(leaf, unitId, appraisers)),
]
