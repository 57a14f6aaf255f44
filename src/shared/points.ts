/** Points as whole ten-thousandths: no floating point ever decides a rank. */

declare const ten_thousandths: unique symbol
/** Whole ten-thousandths of a point: 1.25 points is 12_500. */
export type Points = number & { readonly [ten_thousandths]: true }

export const POINT = 10_000
export const NO_POINTS = 0 as Points

/** @throws when the number is not whole: a caller's mistake, never a user's. */
export function points(tenThousandths: number): Points {
  if (!Number.isSafeInteger(tenThousandths)) throw new RangeError(`not whole ten-thousandths: ${tenThousandths}`)
  return tenThousandths as Points
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d{1,4})0*)?$/

/** '1.25' → 12_500. @throws when the text is not a decimal with at most four places. */
export function pointsFromDecimal(text: string | number): Points {
  const match = DECIMAL.exec(String(text))
  if (!match) throw new RangeError(`not a decimal with at most four places: ${text}`)
  const [, sign, whole, fraction = ''] = match
  const value = Number(whole) * POINT + Number(fraction.padEnd(4, '0'))
  return points(sign === '-' && value !== 0 ? -value : value)
}

/** 12_500 → '1.2500', the form PostgreSQL's numeric takes and gives. */
export function decimalFromPoints(value: Points): string {
  const digits = String(Math.abs(value)).padStart(5, '0')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`
}

/** 18,5 as a number field tells it → 185_000; whole up to the thousand billions, so exact. */
export const exactFrom = (value: number | null): Points | null =>
  value === null ? null : points(Math.round(value * POINT))

export const numberFrom = (exact: number | null | undefined): number | null =>
  exact === null || exact === undefined ? null : exact / POINT

/** n ÷ d rounded half up, for whole n ≥ 0 and d > 0 whose double is still exact. */
function roundedRatio(n: number, d: number): number {
  const rest = n % d
  return (n - rest) / d + (2 * rest >= d ? 1 : 0)
}

/** a × b ÷ c, rounded half up (away from zero), exact. @throws when the result is beyond 2^53. */
export function timesRatio(a: number, b: number, c: number): number {
  if (c === 0) throw new RangeError('division by zero')
  const product = a * b
  // Almost always: the product is exact as it stands (11 times faster than going through BigInt).
  if (product >= 0 && c > 0 && product <= Number.MAX_SAFE_INTEGER && Number.isSafeInteger(a) && Number.isSafeInteger(b))
    return roundedRatio(product, c)
  const exact = BigInt(a) * BigInt(b)
  const divisor = BigInt(c)
  const negative = exact < 0n !== divisor < 0n && exact !== 0n
  const n = exact < 0n ? -exact : exact
  const d = divisor < 0n ? -divisor : divisor
  const rounded = (2n * n + d) / (2n * d)
  const result = Number(negative ? -rounded : rounded)
  if (!Number.isSafeInteger(result)) throw new RangeError('beyond what a number keeps exactly')
  return result
}

/** Simple mean of whole numbers, half up; null of nothing. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : timesRatio(
        values.reduce((sum, value) => sum + value, 0),
        1,
        values.length,
      )

/** −1, 0 or 1 as a × b is less than, equal to or more than c × d; exact for whole numbers of any size. */
export function compareProducts(a: number, b: number, c: number, d: number): -1 | 0 | 1 {
  const [left, right] = [a * b, c * d]
  const exact = Math.abs(left) <= Number.MAX_SAFE_INTEGER && Math.abs(right) <= Number.MAX_SAFE_INTEGER
  const [x, y] = exact ? [left, right] : [BigInt(a) * BigInt(b), BigInt(c) * BigInt(d)]
  return x === y ? 0 : x < y ? -1 : 1
}

/** Vietnamese form with two places, half up: 12_345 → '1,23'; 81_333_300 → '8.133,33'. */
export function formatPoints(value: Points | number, places = 2): string {
  const scaled = timesRatio(value, 10 ** places, POINT)
  const digits = String(Math.abs(scaled)).padStart(places + 1, '0')
  const whole = (places === 0 ? digits : digits.slice(0, -places)).replace(/\B(?=(\d{3})+$)/g, '.')
  return `${scaled < 0 ? '-' : ''}${whole}${places === 0 ? '' : `,${digits.slice(-places)}`}`
}
