/** What a formula may say: our own tree, in which everything that is not listed cannot be written down. */
import type { Fraction } from './fraction.ts'

export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!='

/** A number, or what is worked out as one. */
export type Amount =
  | { is: 'number'; value: Fraction; text: string }
  | { is: 'name'; name: string }
  | { is: 'negative'; of: Amount }
  | { is: '+' | '-' | '*' | '/'; left: Amount; right: Amount }
  | { is: 'call'; name: FunctionName; of: readonly Amount[] }
  | { is: 'choice'; when: Condition; so: Amount; otherwise: Amount }

/** What holds or does not; never a number, so that `a` alone is no condition. */
export type Condition =
  | { is: 'comparison'; sign: Comparison; left: Amount; right: Amount }
  | { is: 'and' | 'or'; left: Condition; right: Condition }
  | { is: 'not'; of: Condition }

export type Expression = Amount | Condition

/** The maximum of the criterion, known to every formula. */
export const MAXIMUM = 'toi_da'

/** How many values each function takes, at least and at most. */
export const FUNCTIONS = { min: [2, 10], max: [2, 10], abs: [1, 1], round: [1, 2], floor: [1, 1] } as const
export type FunctionName = keyof typeof FUNCTIONS
export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(FUNCTIONS, name)

export const AND = ['&&', 'và', 'and'] as const
export const OR = ['||', 'hoặc', 'or'] as const
export const NOT = ['!', 'không', 'not'] as const
const WORD = /^\p{L}+$/u
/** Words of the language, which no input may be called. */
export const RESERVED: ReadonlySet<string> = new Set([
  MAXIMUM,
  ...Object.keys(FUNCTIONS),
  ...[...AND, ...OR, ...NOT].filter((word) => WORD.test(word)),
])

/** How an input may be called. */
export const NAME = /^[\p{L}_][\p{L}0-9_]{0,39}$/u

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.is) {
    case 'number':
    case 'name':
      return []
    case 'negative':
    case 'not':
      return [expression.of]
    case 'call':
      return expression.of
    case 'choice':
      return [expression.when, expression.so, expression.otherwise]
    default:
      return [expression.left, expression.right]
  }
}

/** Every name the expression asks about, once each, in the order they are read. */
export function namesIn(expression: Expression): string[] {
  if (expression.is === 'name') return [expression.name]
  return [...new Set(partsOf(expression).flatMap(namesIn))]
}
