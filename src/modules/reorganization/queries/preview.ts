/** What a proposal would come to: units before and after, children, what ended units hold, and what hinders it. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { FACTS, heldBefore, type KnownVersion, nameIn } from '../../organization/index.ts'
import { Draft, type Preview } from '../contract.ts'
import { problemOf, refuse } from '../refusals.vi.ts'
import { type Assessed, assessed } from './assessed.ts'

const written = (tx: Tx, proposalId: string) =>
  tx
    .selectFrom('reorganization.proposal')
    .select([
      'id',
      ...(['kind', 'day', 'draft', 'issuer', 'legal_basis as legalBasis', 'decided_on as decidedOn'] as const),
      'document_id as documentId',
    ])
    .where('id', '=', proposalId)
    .executeTakeFirst()

/** What is known of the staff of the units on the eve: quotas are not kept yet, so the figures say what follows. */
const figuresOf = (tx: Tx, unitIds: readonly number[], day: string) =>
  unitIds.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('organization.unit_fact')
        .select(['unit_id as unitId', 'fact', 'amount'])
        .where('unit_id', 'in', unitIds)
        .where('fact', 'in', ['people-assigned', 'people-present', 'budget-people'])
        .where('recorded_to', '=', 'infinity')
        .where('valid_from', '<', day)
        .where('valid_to', '>=', day)
        .orderBy('unit_id')
        .orderBy('fact')
        .execute()

export async function preview({ tx, now, scope }: Call, { proposalId }: { proposalId: string }): Promise<Preview> {
  const row = await written(tx, proposalId)
  if (!row) return refuse('reorganization.not-found')
  const draft = Draft.parse(row.draft)
  const found = await assessed(tx, { ...row, draft }, dayIn(now))
  const { change, endings, held, reasons, frozen, toRecord } = found
  const named = namesIn(found)
  const figures = await figuresOf(tx, change.before, change.day)
  return {
    day: change.day,
    reasons,
    frozen,
    toRecord,
    remarks: row.documentId === null ? [problemOf({ reason: 'reorganization.paper-missing', at: 'basis' })] : [],
    ...sidesOf(found, named),
    children: found.followers.map(({ unitId, fullName, level, fromId, options, parentId, mayStay, mayEnd, ends }) => ({
      unitId,
      fullName,
      level,
      parentId,
      mayStay,
      mayEnd,
      ends,
      from: named(fromId),
      options: options.map(named),
    })),
    endings: endings.map(({ unitId, successors, keeperId }) => ({
      ...named(unitId),
      successors: successors.map(named),
      keeperId,
      isNamed: draft.keepers.some((row) => row.unitId === unitId),
    })),
    held: held.map(({ unitId, kind, count, examples, follows, needsSuccessor }) => ({
      unitId,
      kind,
      count,
      examples,
      follows,
      needsSuccessor,
    })),
    figures: figures.flatMap(({ amount, ...figure }) => (amount === null ? [] : [{ ...figure, amount }])),
    isPartial: !scope.everywhere,
  }
}

/** Units that begin by the names they are given, the others as on the eve. */
const namesIn =
  ({ ledger, change }: Assessed) =>
  (unitId: number) => ({
    unitId,
    fullName:
      change.after.find((unit) => unit.unitId === unitId && unitId < 0)?.fullName ?? nameIn(ledger, unitId, change.day),
  })

function sidesOf({ ledger, change }: Assessed, named: (unitId: number) => { fullName: string }) {
  const onEve = (unitId: number): KnownVersion | undefined =>
    ledger.find((version) => version.unitId === unitId && heldBefore(version, change.day))
  const shown = ({
    unitId,
    code,
    level,
    kind,
    name,
    fullName,
    parentId,
    seat,
  }: Omit<KnownVersion, 'id'> | Assessed['change']['after'][number]) => ({
    unitId,
    code,
    level,
    kind,
    name,
    fullName,
    parentId,
    seat,
    parentName: parentId === null ? null : named(parentId).fullName,
  })
  return {
    before: change.before.flatMap((unitId) => {
      const version = onEve(unitId)
      return version ? [{ ...shown(version), ends: !change.after.some((unit) => unit.unitId === unitId) }] : []
    }),
    after: change.after.map((unit) => {
      const was = onEve(unit.unitId)
      return {
        ...shown(unit),
        begins: unit.unitId < 0,
        changed: was ? FACTS.filter((fact) => was[fact] !== unit[fact]) : [],
      }
    }),
  }
}
