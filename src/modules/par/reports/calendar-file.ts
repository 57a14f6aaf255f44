/** The calendar of a year for Outlook and telephones. */

import { type CalendarEvent, calendarFile, ICS } from '../../../platform/office/ics.ts'
import type { Download } from '../../../shared/call.ts'
import { capitalized } from '../../../shared/vietnamese.ts'
import type { Calendar } from '../contract.ts'
import { stageInWords } from '../rules/rounds/windows.ts'

function eventsOf({ rounds, extensions }: Calendar): CalendarEvent[] {
  return [
    ...rounds.flatMap(({ roundId, name, windows }) =>
      windows.map(({ stage, opensAt, closesAt }) => ({
        id: `${roundId}-${stage}`,
        title: capitalized(stageInWords[stage]),
        about: name,
        from: opensAt,
        to: closesAt,
      })),
    ),
    ...extensions.map(({ assessmentId, stage, unitName, extendedTo, reason }) => ({
      id: `${assessmentId}-${stage}`,
      title: `Hết gia hạn ${stageInWords[stage]}: ${unitName}`,
      about: reason,
      from: extendedTo,
    })),
  ]
}

export function calendarDownload(found: Calendar, at: Date): Download {
  const name = `Lich CCHC ${found.year}`
  return {
    name: `${name}.ics`,
    mediaType: ICS,
    content: { make: async () => calendarFile(name, eventsOf(found), at) },
  }
}
