/** Tells everybody what is due in the open rounds and was not told him yet: one notice a person, round and stage. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { holdersAt } from '../../../identity/index.ts'
import { tell } from '../../../notices/index.ts'
import { reminderWords } from '../../notices.vi.ts'
import { extensionsOf } from '../../queries/rounds/extensions.ts'
import { owedByAppraisers, unitsOfAccounts } from '../../queries/rounds/owed-by-appraisers.ts'
import { windowsOf } from '../../queries/sheets/opened-sheet.ts'
import {
  dueReminders,
  ofAppraiser,
  type Reminded,
  type RemindedStage,
  type Reminder,
  remindedOf,
  type Standing,
} from '../../rules/rounds/reminders.ts'

export interface RoundToRemind {
  id: string
  name: string
}

const permissionsOf: Record<Reminded, readonly string[]> = {
  unit: ['par.self-assess', 'par.submit'],
  appraisers: ['par.appraise'],
  publishers: ['par.publish'],
}

export async function openRounds(tx: Tx): Promise<RoundToRemind[]> {
  return tx.selectFrom('par.round').select(['id', 'name']).where('status', '=', 'open').orderBy('opened_at').execute()
}

async function standings(tx: Tx, roundId: string): Promise<Standing[]> {
  const rows = await tx
    .selectFrom('par.assessment')
    .select(['id', 'unit_id as unitId', 'unit_name as unitName', 'status', 'returned_at as returnedAt'])
    .where('round_id', '=', roundId)
    .where('status', 'not in', ['left', 'published'])
    .orderBy('unit_name')
    .execute()
  const extensions = await extensionsOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, extensions: extensions.get(row.id) ?? [] }))
}

/** Of what is within an appraiser's reach, what waits for the unit he acts for. */
async function ownOfAppraisers(tx: Tx, roundId: string, found: ReadonlyMap<string, readonly Reminder[]>) {
  const owed = await owedByAppraisers(tx, roundId)
  const units = await unitsOfAccounts(tx, [...found.keys()])
  return new Map(
    [...found].flatMap(([accountId, reminders]) => {
      const unitId = units.get(accountId) ?? null
      const own = reminders.flatMap((one) => ofAppraiser(one, ({ id }) => owed(id, unitId)) ?? [])
      return own.length === 0 ? [] : [[accountId, own] as const]
    }),
  )
}

/** What each person is reminded of: of a reminder, the sheets within his reach. */
async function byPerson({ tx, now }: Pick<Call, 'tx' | 'now'>, reminders: readonly Reminder[]) {
  const found = new Map<string, Reminder[]>()
  for (const reminder of reminders) {
    const unitIds = reminder.sheets.map(({ unitId }) => unitId)
    const reach = new Map<string, Set<number>>()
    for (const permission of permissionsOf[remindedOf[reminder.stage]])
      for (const { accountId, unitId } of await holdersAt(tx, { permission, unitIds, at: now }))
        reach.set(accountId, (reach.get(accountId) ?? new Set()).add(unitId))
    for (const [accountId, units] of reach) {
      const own = { ...reminder, sheets: reminder.sheets.filter(({ unitId }) => units.has(unitId)) }
      found.set(accountId, [...(found.get(accountId) ?? []), own])
    }
  }
  return found
}

function placeOf(roundId: string, stage: RemindedStage, reminders: readonly Reminder[]): string {
  if (remindedOf[stage] === 'appraisers') return '/par/appraisal'
  const [sheet, another] = reminders.flatMap(({ sheets }) => sheets)
  return remindedOf[stage] === 'unit' && sheet && !another ? `/par/assessments/${sheet.id}` : `/par/rounds/${roundId}`
}

/** The newest instant at which something fell due tells this reminder from the one before. */
const newest = (reminders: readonly Reminder[]) =>
  reminders
    .map(({ dueAt }) => dueAt)
    .toSorted()
    .at(-1) ?? ''

function noticeOf({ id, name }: RoundToRemind, stage: RemindedStage, reminders: readonly Reminder[]) {
  return {
    ...reminderWords(name, reminders),
    key: `par.remind:${id}:${stage}:${newest(reminders)}`,
    path: placeOf(id, stage, reminders),
    isUrgent: reminders.some(({ moment, daysLeft }) => moment === 'closing' && daysLeft <= 1),
  }
}

/** @returns how many notices are new. */
export async function remindOfRound({ tx, now }: Pick<Call, 'tx' | 'now'>, round: RoundToRemind): Promise<number> {
  const due = dueReminders(await windowsOf(tx, round.id), await standings(tx, round.id), now)
  let told = 0
  for (const [stage, reminders] of Map.groupBy(due, (reminder) => reminder.stage)) {
    const reached = await byPerson({ tx, now }, reminders)
    const own = remindedOf[stage] === 'appraisers' ? await ownOfAppraisers(tx, round.id, reached) : reached
    const notices = [...own].map(([account, his]) => ({
      account,
      notice: noticeOf(round, stage, his),
    }))
    // Most are told the same: a unit's people, all appraisers.
    for (const same of Map.groupBy(notices, ({ notice }) => JSON.stringify(notice)).values()) {
      const accounts = same.map(({ account }) => account)
      const [first] = same
      if (first) told += await tell(tx, { ...first.notice, to: { accounts }, kind: 'deadline', at: now })
    }
  }
  return told
}
