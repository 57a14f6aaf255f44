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

/** a × b ÷ c, rounded half up (away from zero), exact for whole numbers of any size. */
export function timesRatio(a: number, b: number, c: number): number {
  if (c === 0) throw new RangeError('division by zero')
  const product = BigInt(a) * BigInt(b)
  const divisor = BigInt(c)
  const negative = product < 0n !== divisor < 0n && product !== 0n
  const n = product < 0n ? -product : product
  const d = divisor < 0n ? -divisor : divisor
  const rounded = (2n * n + d) / (2n * d)
  return Number(negative ? -rounded : rounded)
}

/** Vietnamese form with two places, half up: 12_345 → '1,23'; 81_333_300 → '8.133,33'. */
export function formatPoints(value: Points | number, places = 2): string {
  const scaled = timesRatio(value, 10 ** places, POINT)
  const digits = String(Math.abs(scaled)).padStart(places + 1, '0')
  const whole = (places === 0 ? digits : digits.slice(0, -places)).replace(/\B(?=(\d{3})+$)/g, '.')
  return `${scaled < 0 ? '-' : ''}${whole}${places === 0 ? '' : `,${digits.slice(-places)}`}`
}
