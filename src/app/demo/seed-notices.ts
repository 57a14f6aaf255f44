/** What the people of the demo were told since the round opened: reminders as they fell due, and what happened to their sheets. */
import { openRounds, remindOfRound } from '../../modules/par/actions/rounds/remind.ts'
import { tellUnit } from '../../modules/par/actions/sheets/tell-unit.ts'
import { events } from '../../modules/par/notices.vi.ts'
import { extensionsOf } from '../../modules/par/queries/rounds/extensions.ts'
import { windowsOf } from '../../modules/par/queries/sheets/opened-sheet.ts'
import { supplementCloses } from '../../modules/par/rules/rounds/reminders.ts'
import type { StageWindow } from '../../modules/par/rules/rounds/windows.ts'
import type { Tx } from '../../platform/http/call.ts'
import type { People } from './seed-people.ts'

const HOUR = 3_600_000

async function seedEvents(tx: Tx, roundId: string, windows: readonly StageWindow[], people: People): Promise<void> {
  const sheets = await tx
    .selectFrom('par.assessment')
    .select(['id', 'unit_id', 'unit_name', 'status', 'return_reason', 'returned_at', 'appraised_at'])
    .where('round_id', '=', roundId)
    .where('status', 'in', ['returned', 'appraised'])
    .execute()
  const extensions = await extensionsOf(
    tx,
    sheets.map(({ id }) => id),
  )
  const actor = { accountId: people.appraiser.id, fullName: people.appraiser.fullName, unitId: null }
  const explanation = windows.find(({ stage }) => stage === 'explanation')
  for (const sheet of sheets) {
    const at = sheet.status === 'returned' ? sheet.returned_at : sheet.appraised_at
    if (at === null) continue
    const now = new Date(at)
    const closesAt = supplementCloses(windows, { extensions: extensions.get(sheet.id) ?? [] }, now)
    await tellUnit(
      { tx, actor, now },
      sheet,
      sheet.status,
      sheet.status === 'returned'
        ? { kind: 'task', ...events.returned(sheet.unit_name, sheet.return_reason ?? '', closesAt) }
        : { kind: 'result', ...events.appraised(sheet.unit_name, explanation) },
    )
  }
}

export async function seedNotices(tx: Tx, people: People, now: Date): Promise<void> {
  for (const round of await openRounds(tx)) {
    const windows = await windowsOf(tx, round.id)
    const past = windows.map(({ opensAt }) => new Date(Date.parse(opensAt) + HOUR)).filter((opened) => opened < now)
    for (const instant of [...past, now]) await remindOfRound({ tx, now: instant }, round)
    await seedEvents(tx, round.id, windows, people)
  }
}
