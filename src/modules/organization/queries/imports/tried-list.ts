/** What recording a sent list would make known, against what is known now. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { ReadTable } from '../../../../platform/office/read-table.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { ImportReading } from '../../contract/imports.ts'
import { type OrganizationReason, refuse } from '../../refusals.vi.ts'
import { type Plan, planOf } from '../../rules/imports/plan.ts'
import { type ReadRows, readRows } from '../../rules/imports/rows.ts'
import { spellingsOf } from '../../rules/imports/spelling.ts'
import { type Head, headOf, namesUnits } from '../../rules/imports/table.ts'
import { versionsOn } from '../../rules/ledger/version.ts'
import { factsOn, valuesOf } from '../facts-on.ts'
import { heirs } from '../heirs.ts'
import { type KnownVersion, ledgerOf } from '../ledger-of.ts'
import { frozenIn } from './frozen-in.ts'
import { type SentList, tablesIn } from './sent-list.ts'

export interface Tried {
  tables: ReadTable[]
  table: ReadTable
  head: Head
  read: ReadRows
  plan: Plan<KnownVersion>
  inForce: KnownVersion[]
  /** What stands in the way of recording. */
  obstacles: OrganizationReason[]
}

/** Columns as a person said, where he said anything. */
function headIn(table: ReadTable, { columns }: ImportReading): Head {
  const head = headOf(table) ?? refuse('organization.import-no-table')
  return {
    ...head,
    columns: head.columns.map((column, at) => ({
      ...column,
      role: columns === null ? column.role : (columns[at] ?? null),
    })),
  }
}

function obstaclesOf(head: Head, { day, legalBasis, skipsWrong }: ImportReading, plan: Plan): OrganizationReason[] {
  const wrong = plan.rows.filter(({ fate }) => fate === 'wrong').length
  return [
    ...(namesUnits(head.columns) ? [] : [{ reason: 'organization.import-no-name' } as const]),
    ...(day === null ? [{ reason: 'organization.import-no-day' } as const] : []),
    ...(legalBasis === '' ? [{ reason: 'organization.import-no-basis' } as const] : []),
    ...plan.reasons,
    ...(wrong > 0 && !skipsWrong
      ? [{ reason: 'organization.import-rows-wrong', params: { count: wrong } } as const]
      : []),
  ]
}

async function countsOn(tx: Tx, day: string) {
  const toldOf = valuesOf(await factsOn(tx, day, { facts: ['households', 'population'] }))
  return (unitId: number, fact: 'households' | 'population') => {
    const value = toldOf(unitId, fact)
    return typeof value === 'number' ? value : null
  }
}

/** @throws Refusal when the table chosen does not read as a list of units. */
export async function triedList(
  { tx, files, now }: Pick<Call, 'tx' | 'files' | 'now'>,
  sent: SentList,
): Promise<Tried> {
  const { reading, sha256 } = sent
  const tables = await tablesIn(files, sha256)
  const table = tables[reading.table] ?? refuse('organization.import-no-table')
  const head = headIn(table, reading)
  const ledger = await ledgerOf(tx)
  // Without a day yet it is tried for today.
  const day = reading.day ?? dayIn(now)
  const inForce = ledger.filter((version) => versionsOn([version], day).length > 0)
  const read = readRows(table, head, reading, spellingsOf(inForce.map(({ fullName }) => fullName)))
  const { underId, isWhole } = reading
  const plan = planOf(ledger, read.wanted, {
    day,
    underId,
    isWhole,
    countOf: await countsOn(tx, day),
    heirOf: await heirs(tx),
  })
  const obstacles = [...obstaclesOf(head, reading, plan), ...(await frozenIn(tx, plan, day))]
  return { tables, table, head, read, plan, inForce, obstacles }
}
