/** A formula as it is written → our own tree, or what is wrong with it at which character. */
import { evaluated } from './evaluate.ts'
import {
  type Amount,
  AND,
  type Comparison,
  type Condition,
  type Expression,
  FUNCTIONS,
  isFunctionName,
  MAXIMUM,
  NOT,
  namesIn,
  OR,
} from './expression.ts'
import { FormulaFault, type FormulaProblem } from './formula-problem.ts'
import { fromDecimal } from './fraction.ts'
import { lookOver, oneForm } from './look-over.ts'
import { type Parsed, parsed, placeOf } from './parse-formula.ts'

/** Numbers, names and operations in one formula. */
const MOST_NODES = 150
const MOST_DIGITS = 15
const PLACES_OF_ROUND = /^[0-4]$/

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  '==': '==',
  '!=': '!=',
  '≠': '!=',
  '<>': '!=',
}
const ARITHMETIC: Readonly<Record<string, '+' | '-' | '*' | '/'>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '*': '*',
  '×': '*',
  '/': '/',
  '÷': '/',
}
const isOne = (words: readonly string[], operator: string) => words.includes(operator)

/** Reads one tree; knows which names there are and counts how much there is. */
function reader(names: readonly string[]) {
  const known = new Set([...names, MAXIMUM])
  let nodes = 0
  const count = (node: Parsed) => {
    nodes += 1
    if (nodes > MOST_NODES) throw new FormulaFault('par.formula-too-large', placeOf(node), 1, { most: MOST_NODES })
  }
  const numberWanted = (node: Parsed) => new FormulaFault('par.formula-number-wanted', placeOf(node), 1)

  function named(node: Parsed, name: string): Amount {
    const [place, length] = [placeOf(node), name.length]
    if (known.has(name)) return { is: 'name', name }
    if (isFunctionName(name)) throw new FormulaFault('par.formula-function-alone', place, length, { name })
    throw new FormulaFault('par.formula-unknown-name', place, length, { name, names: [...known].join(', ') })
  }

  function called({ callee, arguments: given }: Parsed & { type: 'CallExpression' }): Amount {
    const [name, place] = [String(callee.name), placeOf(callee as Parsed)]
    if (known.has(name)) throw new FormulaFault('par.formula-two-values', place + name.length, 1)
    if (!isFunctionName(name))
      throw new FormulaFault('par.formula-unknown-function', place, name.length, {
        name,
        functions: Object.keys(FUNCTIONS).join(', '),
      })
    const [least, most] = FUNCTIONS[name]
    if (given.length < least || given.length > most)
      throw new FormulaFault('par.formula-arguments', place, name.length, {
        name,
        count: least === most ? least : `${least} đến ${most}`,
        given: given.length,
      })
    const places = given[1] as Parsed | undefined
    if (name === 'round' && places && !(places.type === 'Literal' && PLACES_OF_ROUND.test(places.raw)))
      throw new FormulaFault('par.formula-round-places', placeOf(places), 1)
    return { is: 'call', name, of: given.map((one) => amount(one as Parsed)) }
  }

  function number(node: Parsed, text: string): Amount {
    if (text.replace('.', '').length > MOST_DIGITS)
      throw new FormulaFault('par.formula-number-long', placeOf(node), text.length, { most: MOST_DIGITS })
    return { is: 'number', value: fromDecimal(text), text }
  }

  function operation(node: Parsed & { type: 'BinaryExpression' }): Amount {
    const is = ARITHMETIC[node.operator]
    if (is === undefined) throw numberWanted(node)
    const [left, right] = [amount(node.left as Parsed), amount(node.right as Parsed)]
    // What names no input is the same for every unit: a division by it can be told now.
    if (is === '/' && namesIn(right).length === 0 && evaluated(right, new Map()).n === 0n)
      throw new FormulaFault('par.formula-zero', placeOf(node.right as Parsed), 1)
    return { is, left, right }
  }

  function amount(node: Parsed): Amount {
    count(node)
    switch (node.type) {
      case 'Literal':
        return number(node, node.raw)
      case 'Identifier':
        return named(node, node.name)
      case 'CallExpression':
        return called(node)
      case 'BinaryExpression':
        return operation(node)
      case 'UnaryExpression': {
        if (isOne(NOT, node.operator))
          throw new FormulaFault('par.formula-not-condition', placeOf(node), node.operator.length)
        const of = amount(node.argument as Parsed)
        return node.operator === '+' ? of : { is: 'negative', of }
      }
      case 'ConditionalExpression':
        return {
          is: 'choice',
          when: condition(node.test as Parsed),
          so: amount(node.consequent as Parsed),
          otherwise: amount(node.alternate as Parsed),
        }
      default:
        throw new FormulaFault('par.formula-incomplete', placeOf(node), 1)
    }
  }

  function condition(node: Parsed): Condition {
    count(node)
    if (node.type === 'UnaryExpression' && isOne(NOT, node.operator))
      return { is: 'not', of: condition(node.argument as Parsed) }
    if (node.type === 'BinaryExpression') {
      const [left, right] = [node.left as Parsed, node.right as Parsed]
      if (isOne(AND, node.operator)) return { is: 'and', left: condition(left), right: condition(right) }
      if (isOne(OR, node.operator)) return { is: 'or', left: condition(left), right: condition(right) }
      const sign = COMPARISONS[node.operator]
      if (sign) return { is: 'comparison', sign, left: amount(left), right: amount(right) }
    }
    throw new FormulaFault('par.formula-condition-wanted', placeOf(node), 1)
  }

  return { amount, condition }
}

function read<E extends Expression>(
  text: string,
  names: readonly string[],
  wanted: 'amount' | 'condition',
): { expression: E } | { problem: FormulaProblem } {
  const whole = oneForm(text)
  try {
    lookOver(whole)
    return { expression: reader(names)[wanted](parsed(whole)) as E }
  } catch (error) {
    if (error instanceof FormulaFault) return { problem: error.problem }
    throw error
  }
}

export const readAmount = (text: string, names: readonly string[]) => read<Amount>(text, names, 'amount')
export const readCondition = (text: string, names: readonly string[]) => read<Condition>(text, names, 'condition')

/**
 * What is wrong with the text of a formula; null when it can be computed for every unit.
 * Places count in the text's one form (`oneForm`).
 * @param names of the inputs; the criterion's maximum (`toi_da`) is known beside them.
 * @param wanted points, or whether an alternative applies.
 */
export function whyNotFormula(
  text: string,
  names: readonly string[],
  wanted: 'amount' | 'condition' = 'amount',
): FormulaProblem | null {
  const found = read(text, names, wanted)
  return 'problem' in found ? found.problem : null
}
