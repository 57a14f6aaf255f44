/** A proposal held against the ledger and against what every module holds: what it comes to, and what hinders it. */
import type { Tx } from '../../../platform/http/call.ts'
import type { Problem } from '../../../shared/refusal.ts'
import {
  allEndedBy,
  type Change,
  endedBy,
  type Follower,
  factsOn,
  followersOf,
  heirs,
  type KnownVersion,
  ledgerOf,
  nameIn,
  organizationProblem,
  successionOf,
  valuesOf,
  whyNotByNorms,
  whyNotChange,
  whyNotFrozen,
  withFollowers,
} from '../../organization/index.ts'
import type { Written } from '../contract.ts'
import { problemOf } from '../refusals.vi.ts'
import { type Ending, endingsOf, whyNotEnd, withParts } from '../rules/keepers.ts'
import { placeOf } from '../rules/place-of.ts'
import { whyNotBasis } from '../rules/proposal.ts'
import { type HeldByModule, heldByModules } from './held.ts'

export interface Assessed {
  ledger: readonly KnownVersion[]
  /** As it would be recorded: of today where no day is named yet. */
  change: Change
  followers: Follower[]
  endings: Ending[]
  held: HeldByModule[]
  /** What hinders sending it, and recording it. */
  reasons: Problem[]
  /** What freeze orders have against it; it is stopped, and that is kept. */
  frozen: Problem[]
  /** What hinders recording it besides. */
  toRecord: Problem[]
}

export type Assessable = Pick<Written, 'kind' | 'day' | 'draft' | 'legalBasis' | 'decidedOn' | 'issuer'> & {
  id: string
}

export async function assessed(tx: Tx, proposal: Assessable, today: string): Promise<Assessed> {
  const { day, draft } = proposal
  const ledger = await ledgerOf(tx)
  const said = changeOf(proposal, today)
  const followers = followersOf(
    ledger,
    said,
    draft.keepers.map(({ keeperId }) => keeperId),
  )
  const change = withFollowers(said, followers)
  const endings = withParts(
    endingsOf(endedBy(change), successionOf(change), draft.keepers),
    followers.filter(({ ends }) => ends),
  )
  const held = await heldByModules(tx, allEndedBy(change), change.day)
  const decidedOn = proposal.decidedOn ?? today
  const against = [
    ...whyNotChange(ledger, change, await heirs(tx)),
    ...whyNotByNorms({ ledger, change, day: decidedOn, ...(await valuesFor(tx, change, draft)) }),
  ]
  const frozen = await whyNotFrozen(tx, { change, decidedOn, proposalId: proposal.id })
  const own = [
    ...(day === null ? [{ reason: 'reorganization.day-missing', at: 'day' } as const] : []),
    ...(change.after.some(({ fullName }) => fullName.trim() === '')
      ? [{ reason: 'reorganization.no-name', at: 'after' } as const]
      : []),
    ...whyNotEnd(endings, held, (unitId) => nameIn(ledger, unitId, change.day)),
  ]
  const reasons = [
    ...against.map((reason) => ({ ...organizationProblem(reason), at: placeOf(reason.reason) })),
    ...own.map(problemOf),
  ]
  return {
    ledger,
    change,
    followers,
    endings,
    held,
    reasons,
    frozen: frozen.map((reason) => ({ ...organizationProblem(reason), at: 'freeze' })),
    toRecord: whyNotBasis(proposal, today).map(problemOf),
  }
}

/** Where nobody follows by the event itself, whoever takes over is the successor. */
function changeOf({ kind, day, draft }: Assessable, today: string): Change {
  const { before, after, children, ends, succession, keepers } = draft
  const change: Change = { kind, day: day ?? today, before, after, children, ends, succession }
  if (succession !== null || after.length > 0 || keepers.length === 0) return change
  const heirs = keepers.filter(({ unitId }) => before.includes(unitId))
  return {
    ...change,
    succession: heirs.map(({ unitId, keeperId }) => ({ fromId: unitId, toId: keeperId, coverage: 'full' })),
  }
}

/** What the proposal says of its units, and what is known of the others on the day. */
async function valuesFor(tx: Tx, { day, before, after }: Change, { facts }: Written['draft']) {
  const ids = [...before, ...after.flatMap(({ parentId }) => parentId ?? [])].filter((unitId) => unitId > 0)
  const provinces = (await factsOn(tx, day, { facts: ['grade'] })).map(({ unitId }) => unitId)
  const known = valuesOf(await factsOn(tx, day, { unitIds: [...new Set([...ids, ...provinces])] }))
  const said = (unitId: number, fact: string) =>
    facts.find((row) => row.unitId === unitId && row.fact === fact)?.value ?? null
  return { said, known }
}
