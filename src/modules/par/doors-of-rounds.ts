/** Doors of rounds, who takes part in them, and their calendar. */
import type { Handlers } from '../../platform/http/module.ts'
import { wantFactsOfRound } from './actions/facts/want-facts.ts'
import { exempt } from './actions/rounds/exempt.ts'
import { extendUnit } from './actions/rounds/extend-unit.ts'
import { importValues } from './actions/rounds/import-values.ts'
import { leaveRound } from './actions/rounds/leave-round.ts'
import { liftExemptions } from './actions/rounds/lift-exemptions.ts'
import { openRound } from './actions/rounds/open-round.ts'
import { publishRound } from './actions/rounds/publish-round.ts'
import { rejoinRound } from './actions/rounds/rejoin-round.ts'
import { setRegions } from './actions/rounds/set-regions.ts'
import { setWindow } from './actions/rounds/set-window.ts'
import { withdrawExtension } from './actions/rounds/withdraw-extension.ts'
import type { par } from './contract.ts'
import { publicationStanding } from './queries/rounds/before-publishing.ts'
import { calendarOf } from './queries/rounds/calendar.ts'
import { endedSheets } from './queries/rounds/ended-sheets.ts'
import { roundExemptions } from './queries/rounds/exemptions.ts'
import { oneRound, roundList } from './queries/rounds/round-list.ts'
import { calendarDownload } from './reports/calendar-file.ts'
import { importTemplate } from './reports/import-template.ts'

export const roundDoors = {
  rounds: async ({ tx }) => ({ rounds: await roundList(tx) }),
  round: ({ tx }, { roundId }) => oneRound(tx, roundId),
  openRound: async (call, given) => {
    const opened = await openRound(call, given)
    await wantFactsOfRound(call, { roundId: opened.roundId, name: given.name })
    return opened
  },
  setWindow,
  setRegions,
  extendUnit,
  withdrawExtension,
  leaveRound,
  rejoinRound,
  endedSheets: async ({ tx, now }, { roundId }) => ({ sheets: await endedSheets(tx, roundId, now) }),
  exemptions: ({ tx }, { roundId }) => roundExemptions(tx, roundId),
  calendar: ({ tx }, { year }) => calendarOf(tx, year),
  calendarFile: async ({ tx, now }, { year }) => calendarDownload(await calendarOf(tx, year), now),
  exempt,
  liftExemptions,
  importValues,
  importTemplate,
  publicationStanding,
  publishRound,
} satisfies Partial<Handlers<typeof par>>
