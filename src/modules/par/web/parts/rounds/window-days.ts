import { endOfDay, firstDayOf, lastDayOf, startOfDay } from '../../../../../shared/instants.ts'
import { type StageWindow, stages } from '../../../rules/rounds/windows.ts'
import type { WindowDays } from './WindowFields.tsx'

export function daysOf(windows: readonly StageWindow[]): WindowDays {
  return Object.fromEntries(
    stages.map((stage) => {
      const window = windows.find((one) => one.stage === stage)
      return [stage, window ? { first: firstDayOf(window.opensAt), last: lastDayOf(window.closesAt) } : null]
    }),
  ) as WindowDays
}

/** Null while a chosen stage lacks a day. */
export function windowsOf(days: WindowDays): StageWindow[] | null {
  const chosen = stages.flatMap((stage) => {
    const window = days[stage]
    return window ? [{ stage, ...window }] : []
  })
  if (chosen.some(({ first, last }) => first === null || last === null)) return null
  return chosen.map(({ stage, first, last }) => ({
    stage,
    opensAt: startOfDay(first as string),
    closesAt: endOfDay(last as string),
  }))
}
