/** What a unit came from and what became of it, through all events: units at their stages, and who followed whom. */
import { compareDays, EVER, heldBefore, holdsOn, type Span, STILL } from './days.ts'
import type { Level } from './levels.ts'

export interface LineageVersion extends Span {
  unitId: number
  level: Level
  fullName: string
  /** Its first day is only the first on which it is known: the list of its province begins there. */
  isFirstKnown: boolean
}

/** That one unit followed another, or went on as itself, by an event of the day. */
export interface Followed {
  eventId: string
  kind: string
  day: string
  legalBasis: string | null
  fromId: number
  toId: number
  coverage: 'full' | 'partial'
}

/** A unit as long as it had one name. */
export interface Stage extends LineageVersion {
  key: string
}

export interface Step {
  from: string
  to: string
  day: string
  /** null where the name changed without an event. */
  event: Pick<Followed, 'eventId' | 'kind' | 'legalBasis'> | null
  coverage: 'full' | 'partial'
}

export interface Lineage {
  stages: Stage[]
  steps: Step[]
}

const inOrder = (a: Span, b: Span) => compareDays(a.validFrom, b.validFrom)

/** Versions that differ only in what is not told here (parent, code) are one stage. */
function stagesOf(versions: readonly LineageVersion[]): Stage[] {
  const stages: Stage[] = []
  for (const version of versions.toSorted((a, b) => a.unitId - b.unitId || inOrder(a, b))) {
    const last = stages.at(-1)
    const isOne =
      last?.unitId === version.unitId && last.validTo === version.validFrom && last.fullName === version.fullName
    if (last && isOne) stages[stages.length - 1] = { ...last, validTo: version.validTo }
    else stages.push({ ...version, key: `${version.unitId}@${version.validFrom}` })
  }
  return stages
}

function stepsOf(stages: readonly Stage[], follows: readonly Followed[]): Step[] {
  const byUnit = Map.groupBy(stages, ({ unitId }) => unitId)
  const told = follows.flatMap(({ fromId, toId, day, coverage, ...event }): Step[] => {
    const from = byUnit.get(fromId)?.find((stage) => heldBefore(stage, day))
    const to = byUnit.get(toId)?.find((stage) => holdsOn(stage, day))
    if (!from || !to || from === to) return []
    const { eventId, kind, legalBasis } = event
    return [{ from: from.key, to: to.key, day, event: { eventId, kind, legalBasis }, coverage }]
  })
  const seen = new Set(told.map(({ from, to }) => `${from}>${to}`))
  const untold = [...byUnit.values()].flatMap((own) =>
    own.flatMap((stage, at): Step[] => {
      const before = own[at - 1]
      if (before?.validTo !== stage.validFrom || seen.has(`${before.key}>${stage.key}`)) return []
      return [{ from: before.key, to: stage.key, day: stage.validFrom, event: null, coverage: 'full' }]
    }),
  )
  return [...told, ...untold]
}

/**
 * @param versions of every unit that may be concerned, as known now.
 * @returns what the unit came from, however far back, and what became of it: never what its forebears took in after it had
 * left them, nor what its heirs had given away before it came to them.
 */
export function lineageOf(unitId: number, versions: readonly LineageVersion[], follows: readonly Followed[]): Lineage {
  const stages = stagesOf(versions)
  const steps = stepsOf(stages, follows)
  const into = Map.groupBy(steps, ({ to }) => to)
  const outOf = Map.groupBy(steps, ({ from }) => from)
  const own = stages.filter((stage) => stage.unitId === unitId).map(({ key }) => key)
  const found = new Set<Step>()
  const walk = (from: string, day: string, way: 'back' | 'forth') => {
    for (const step of (way === 'back' ? into : outOf).get(from) ?? []) {
      const isInTime = way === 'back' ? compareDays(step.day, day) < 0 : compareDays(step.day, day) > 0
      if (!isInTime || found.has(step)) continue
      found.add(step)
      walk(way === 'back' ? step.from : step.to, step.day, way)
    }
  }
  for (const key of own) {
    walk(key, STILL, 'back')
    walk(key, EVER, 'forth')
  }
  const keys = new Set([...own, ...[...found].flatMap(({ from, to }) => [from, to])])
  return {
    stages: stages.filter(({ key }) => keys.has(key)).toSorted(inOrder),
    steps: steps.filter((step) => found.has(step)),
  }
}
