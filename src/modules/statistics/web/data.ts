/** Questions of statistics. What is sensitive has a door of its own. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { statistics } from '../contract.ts'

const BEHIND = { ordinary: statistics.peopleBehind, sensitive: statistics.sensitivePeopleBehind } as const
const PIVOTS = { ordinary: statistics.pivot, sensitive: statistics.sensitivePivot } as const
const OF_PIVOT = { ordinary: statistics.peopleOfPivot, sensitive: statistics.sensitivePeopleOfPivot } as const
type Opened = keyof typeof BEHIND

const doorFor = (isSensitive: boolean): Opened => (isSensitive ? 'sensitive' : 'ordinary')

export const countedTable = (asked: ArgumentOf<typeof statistics.countedTable>) =>
  asking(statistics.countedTable, asked)
export const peopleBehind = (isSensitive: boolean, asked: ArgumentOf<typeof statistics.peopleBehind>) =>
  asking<(typeof BEHIND)[Opened]>(BEHIND[doorFor(isSensitive)], asked)
export const pivot = (isSensitive: boolean, asked: ArgumentOf<typeof statistics.pivot>) =>
  asking<(typeof PIVOTS)[Opened]>(PIVOTS[doorFor(isSensitive)], asked)
export const peopleOfPivot = (isSensitive: boolean, asked: ArgumentOf<typeof statistics.peopleOfPivot>) =>
  asking<(typeof OF_PIVOT)[Opened]>(OF_PIVOT[doorFor(isSensitive)], asked)
export const savedPivots = () => asking(statistics.savedPivots, {})
