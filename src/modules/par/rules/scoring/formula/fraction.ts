/** Exact fractions: what a formula is worked out in, so that nothing is rounded before its result. */
import { POINT } from '../../../../../shared/points.ts'

/** n ÷ d, with d above 0. Never reduced: a formula is too short for its numbers to grow. */
export interface Fraction {
  n: bigint
  d: bigint
}

export const ZERO: Fraction = { n: 0n, d: 1n }

/** '1.25' → 125 ÷ 100. */
export function fromDecimal(text: string): Fraction {
  const [whole = '', places = ''] = text.split('.')
  return { n: BigInt(whole + places), d: 10n ** BigInt(places.length) }
}

/** Whole ten-thousandths, as inputs and points are kept. */
export const fromExact = (tenThousandths: number): Fraction => ({ n: BigInt(tenThousandths), d: BigInt(POINT) })

export const negative = ({ n, d }: Fraction): Fraction => ({ n: -n, d })
export const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, negative(b))
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d })

/** @throws when b is 0: whoever divides asks first. */
export function over(a: Fraction, b: Fraction): Fraction {
  if (b.n === 0n) throw new RangeError('division by zero')
  return b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n }
}

/** Less than, equal to or more than 0 as a is less than, equal to or more than b. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [a.n * b.d, b.n * a.d]
  return left === right ? 0 : left < right ? -1 : 1
}

/** Half up, away from zero, as all points are rounded. */
export function rounded({ n, d }: Fraction): bigint {
  const size = (2n * (n < 0n ? -n : n) + d) / (2n * d)
  return n < 0n ? -size : size
}

/** The whole number at or below. */
export function floored({ n, d }: Fraction): bigint {
  const whole = n / d
  return n < 0n && whole * d !== n ? whole - 1n : whole
}

/** Ten-thousandths, half up; for showing, so that a number too large for it is still a number. */
export const toExact = (value: Fraction): number => Number(rounded(times(value, { n: BigInt(POINT), d: 1n })))
