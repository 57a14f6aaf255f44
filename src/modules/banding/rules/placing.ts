/** How far a public employee is in the move to career bands, and how many of a unit are. */
export const PLACINGS = ['ready', 'done', 'lacking'] as const
/** 'lacking': the record tells no title and step whose band the law knows. */
export type Placing = (typeof PLACINGS)[number]

export interface Count {
  unitId: number
  placing: Placing
  people: number
}

export interface UnitProgress {
  unitId: number
  total: number
  ready: number
  done: number
  lacking: number
}

/** Unit by unit, in the order given. */
export function progressOf(counts: readonly Count[]): UnitProgress[] {
  return [...Map.groupBy(counts, ({ unitId }) => unitId)].map(([unitId, own]) => {
    const of = (placing: Placing) => own.reduce((sum, one) => sum + (one.placing === placing ? one.people : 0), 0)
    const [ready, done, lacking] = [of('ready'), of('done'), of('lacking')]
    return { unitId, total: ready + done + lacking, ready, done, lacking }
  })
}

/** Whole percent, never 100 while somebody is left. */
export const percentDone = ({ total, done }: Pick<UnitProgress, 'total' | 'done'>): number =>
  total === 0 ? 0 : Math.floor((done * 100) / total)

export interface Reminder {
  accountId: string
  people: number
}

/** What is left in the units of each person, added up: one notice, not one a unit. */
export function remindersOf(
  left: ReadonlyMap<number, number>,
  holders: readonly { accountId: string; unitId: number }[],
): Reminder[] {
  return [...Map.groupBy(holders, ({ accountId }) => accountId)].flatMap(([accountId, held]) => {
    const units = new Set(held.map(({ unitId }) => unitId))
    const people = [...units].reduce((sum, unitId) => sum + (left.get(unitId) ?? 0), 0)
    return people === 0 ? [] : [{ accountId, people }]
  })
}
