/** Sheets of units that have ended since the frame day: whoever runs the round decides whether they are still ranked. */
import type { Tx } from '../../../../platform/http/call.ts'
import { addDays, dayIn } from '../../../../shared/dates.ts'
import { endedUnits } from '../../../organization/index.ts'
import type { EndedSheet } from '../../contract.ts'
import { endingInWords } from '../../rules/rounds/taking-part.ts'
import { sheetRows } from '../sheets/assessment-list.ts'
import { oneRound } from './round-list.ts'

export async function endedSheets(tx: Tx, roundId: string, now: Date): Promise<EndedSheet[]> {
  const { frameDay } = await oneRound(tx, roundId)
  const rows = (await sheetRows(tx, { roundId })).filter(({ status }) => status !== 'left')
  const sheetOf = new Map(rows.map((row) => [row.unit_id, row]))
  // A unit whose last day was the frame day took part, and is no more on the day after.
  const ended = await endedUnits(tx, { from: addDays(frameDay, 1), to: dayIn(now), unitIds: [...sheetOf.keys()] })
  return ended.flatMap((unit) => {
    const sheet = sheetOf.get(unit.unitId)
    return sheet
      ? [
          {
            assessmentId: sheet.id,
            unitId: unit.unitId,
            unitName: sheet.unit_name,
            blockName: sheet.blockName,
            status: sheet.status,
            day: unit.day,
            inWords: endingInWords(unit),
          },
        ]
      : []
  })
}
