/** What every module holds of units: asked of each through its front door, within the asker's scope. */
import type { Tx } from '../../../platform/http/call.ts'
import { heldByCouncil } from '../../council/index.ts'
import { heldByDirectives } from '../../directives/index.ts'
import { heldByDocuments } from '../../documents/index.ts'
import { heldByIdentity } from '../../identity/index.ts'
import { heldByImprovement } from '../../improvement/index.ts'
import type { Held } from '../../organization/index.ts'
import { heldByPar } from '../../par/index.ts'
import { heldByPersonnel } from '../../personnel/index.ts'
import { heldByProvince } from '../../province/index.ts'
import { heldBySources } from '../../sources/index.ts'
import { heldBySurvey } from '../../survey/index.ts'
import { HELD_KINDS, type HeldKind } from '../rules/held.ts'

/** Who is asked, in the order in which it is shown. */
const heldBy = {
  identity: heldByIdentity,
  par: heldByPar,
  documents: heldByDocuments,
  improvement: heldByImprovement,
  survey: heldBySurvey,
  council: heldByCouncil,
  sources: heldBySources,
  province: heldByProvince,
  personnel: heldByPersonnel,
  directives: heldByDirectives,
} satisfies Record<string, (tx: Tx, unitIds: readonly number[], day: string) => Promise<Held[]>>

export type HoldingModule = keyof typeof heldBy

export interface HeldByModule extends Held {
  module: HoldingModule
  kind: HeldKind
}

/** @param day what has ended by then is not counted. @throws when a module names what has no words: a fault of ours. */
export async function heldByModules(tx: Tx, unitIds: readonly number[], day: string): Promise<HeldByModule[]> {
  if (unitIds.length === 0) return []
  const found: HeldByModule[] = []
  for (const [module, ask] of Object.entries(heldBy) as [HoldingModule, (typeof heldBy)[HoldingModule]][])
    for (const held of await ask(tx, unitIds, day)) found.push({ ...held, module, kind: kindOf(module, held.what) })
  return found
}

function kindOf(module: HoldingModule, what: string): HeldKind {
  const kind = HELD_KINDS.find((known) => known === `${module}.${what}`)
  if (!kind) throw new Error(`reorganization has no words for ${module}.${what}`)
  return kind
}
