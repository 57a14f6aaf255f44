/** What was reached of what applied, of one unit and on average of its block; apart, so that the public page carries no more. */
import { meanOf, POINT, timesRatio } from '../../../../shared/points.ts'

export interface Share {
  points: number
  applicableMax: number
}

export interface Area extends Share {
  code: string
}

/** 100 %, not taken from scoring: that would bring every way of scoring along. */
const WHOLE = 100 * POINT

/** Percent of the maximum in ten-thousandths; null where nothing applied. */
export const shareOf = ({ points, applicableMax }: Share): number | null =>
  applicableMax === 0 ? null : timesRatio(points, WHOLE, applicableMax)

/** Over the units the area applied to. */
export function areaMean(units: readonly { areas: readonly Area[] }[], code: string): number | null {
  const shares = units.flatMap(({ areas }) => {
    const area = areas.find((one) => one.code === code)
    const share = area ? shareOf(area) : null
    return share === null ? [] : [share]
  })
  return meanOf(shares)
}
