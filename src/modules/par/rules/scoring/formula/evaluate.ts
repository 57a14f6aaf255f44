/** What a formula comes to, exactly. It only ever walks down the tree once, so it always ends. */
import type { Amount, Condition, FunctionName } from './expression.ts'
import { compare, type Fraction, floored, minus, negative, over, plus, rounded, times, ZERO } from './fraction.ts'

/** The divisor that is 0: thrown by `evaluated`, answered by whoever knows the inputs' titles. */
export class DividedByZero extends Error {
  readonly divisor: Amount

  constructor(divisor: Amount) {
    super('division by zero')
    this.divisor = divisor
  }
}

export type Values = ReadonlyMap<string, Fraction>

const whole = (n: bigint): Fraction => ({ n, d: 1n })

function called(name: FunctionName, values: readonly Fraction[]): Fraction {
  const [first = ZERO, second] = values
  switch (name) {
    case 'min':
      return values.reduce((least, value) => (compare(value, least) < 0 ? value : least))
    case 'max':
      return values.reduce((most, value) => (compare(value, most) > 0 ? value : most))
    case 'abs':
      return first.n < 0n ? negative(first) : first
    case 'floor':
      return whole(floored(first))
    case 'round': {
      const scale = whole(10n ** (second?.n ?? 0n))
      return over(whole(rounded(times(first, scale))), scale)
    }
  }
}

/** @throws DividedByZero */
export function evaluated(amount: Amount, values: Values): Fraction {
  const of = (inner: Amount) => evaluated(inner, values)
  switch (amount.is) {
    case 'number':
      return amount.value
    case 'name': {
      const value = values.get(amount.name)
      if (value === undefined)
        throw new RangeError(`a formula was read with a name it is computed without: ${amount.name}`)
      return value
    }
    case 'negative':
      return negative(of(amount.of))
    case '+':
      return plus(of(amount.left), of(amount.right))
    case '-':
      return minus(of(amount.left), of(amount.right))
    case '*':
      return times(of(amount.left), of(amount.right))
    case '/': {
      const divisor = of(amount.right)
      if (divisor.n === 0n) throw new DividedByZero(amount.right)
      return over(of(amount.left), divisor)
    }
    case 'call':
      return called(amount.name, amount.of.map(of))
    case 'choice':
      return holds(amount.when, values) ? of(amount.so) : of(amount.otherwise)
  }
}

/** @throws DividedByZero */
export function holds(condition: Condition, values: Values): boolean {
  switch (condition.is) {
    case 'not':
      return !holds(condition.of, values)
    case 'and':
      return holds(condition.left, values) && holds(condition.right, values)
    case 'or':
      return holds(condition.left, values) || holds(condition.right, values)
    case 'comparison': {
      const order = compare(evaluated(condition.left, values), evaluated(condition.right, values))
      switch (condition.sign) {
        case '<':
          return order < 0
        case '<=':
          return order <= 0
        case '>':
          return order > 0
        case '>=':
          return order >= 0
        case '==':
          return order === 0
        case '!=':
          return order !== 0
      }
    }
  }
}
