/** A record is opened by the decision that recruits somebody, or receives him from outside the province. */
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { formatPartial } from '../../../../shared/partial-days.ts'
import { unitOn, unitsOn } from '../../../organization/index.ts'
import type { life } from '../../contract/life.ts'
import { likelyDuplicates } from '../../queries/duplicates/likely-duplicates.ts'
import { whenNow } from '../../queries/law.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { MANAGING } from '../../rules/life/managing.ts'
import { openingEvents, whyNotOpen } from '../../rules/life/opening.ts'
import { implausible } from '../../rules/plausible.ts'
import { decisionOf } from '../decision-of.ts'
import { openRecord } from '../open-record.ts'
import { noteStep } from './note-step.ts'

export async function openByDecision(call: Call, input: InputOf<typeof life.openRecord>) {
  refuseIf(whyNotOpen(input, dayIn(call.now)))
  await refuseUnits(call, input)
  const events = openingEvents(input)
  const when = { ...(await whenNow(call)), decidedOn: input.decision.decidedOn }
  refuseIf(
    implausible(
      [],
      events.flatMap(({ effects }) => effects),
      when,
    ),
  )
  if (input.otherThanReason === '') await refuseLikely(call, input)
  const decisionId = await decisionOf(call.tx, input.unitId, input.decision)
  const recordId = await openRecord(call, {
    unitId: input.unitId,
    fullName: input.fullName,
    events: events.map(({ isDecided, ...event }) => ({
      ...event,
      standing: 'declared' as const,
      decisionId: isDecided ? decisionId : null,
      note: isDecided && input.otherThanReason !== '' ? input.otherThanReason : null,
    })),
  })
  await noteStep(call, { recordId, step: 'open', from: 'draft', to: 'draft', reason: input.otherThanReason })
  return { recordId }
}

/** Somebody who is likely the same person has a record already: whoever opens another says why it is somebody else. */
async function refuseLikely(
  { tx }: Call,
  { fullName, sex, bornOn, homePlace, citizenId }: InputOf<typeof life.openRecord>,
) {
  const subject = { fullName, sex, bornOn, homePlace: homePlace || null, birthPlace: null }
  const [likeliest] = await likelyDuplicates(tx, { ...subject, numbers: citizenId === null ? [] : [citizenId] })
  if (!likeliest) return
  const { record, score } = likeliest
  // Of a record out of reach nothing is told but that it is there.
  if (record === null) return refuse('personnel.likely-elsewhere', { score }, 'fullName')
  const { fullName: name, bornOn: born } = record
  refuse('personnel.likely-duplicate', { name, born: born === null ? '?' : formatPartial(born), score }, 'fullName')
}

/** Records are kept by agencies, not by their divisions; a division is of the agency that keeps. */
async function refuseUnits({ tx, scope }: Call, { unitId, divisionId, from }: InputOf<typeof life.openRecord>) {
  if (!scope.everywhere && !scope.units.includes(unitId)) return refuse('personnel.not-found')
  const unit = await unitOn(tx, unitId, from)
  if (!unit || !MANAGING.has(unit.level))
    return refuse('personnel.not-managing-unit', { day: formatDay(from) }, 'unitId')
  if (divisionId === null) return
  const below = await unitsOn(tx, from, { within: unitId })
  if (!below.some((other) => other.unitId === divisionId))
    return refuse('personnel.not-division', { day: formatDay(from) }, 'divisionId')
}
