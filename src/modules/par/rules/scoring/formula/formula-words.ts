/** A formula in Vietnamese: with the titles of its inputs, or with the numbers that stand for them. */
import type { Amount, Comparison, Condition, Expression, FunctionName } from './expression.ts'

/** What stands for a name: a title in marks, or a number. */
export type Names = ReadonlyMap<string, string>

const SIGNS: Readonly<Record<'+' | '-' | '*' | '/' | Comparison, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
}

const FUNCTION_WORDS: Readonly<Record<FunctionName, string>> = {
  min: 'số nhỏ nhất trong',
  max: 'số lớn nhất trong',
  abs: 'giá trị tuyệt đối của',
  floor: 'phần nguyên của',
  round: 'làm tròn',
}

/** How tightly each holds together; what is looser than its surroundings stands in brackets. */
function tightness(expression: Expression): number {
  switch (expression.is) {
    case 'choice':
      return 0
    case 'or':
      return 1
    case 'and':
      return 2
    case 'comparison':
      return 3
    case '+':
    case '-':
      return 4
    case '*':
    case '/':
      return 5
    case 'negative':
    case 'not':
      return 6
    default:
      return 7
  }
}

function words(expression: Expression, names: Names): string {
  const own = tightness(expression)
  const part = (inner: Expression, least: number) =>
    tightness(inner) < least ? `(${words(inner, names)})` : words(inner, names)
  switch (expression.is) {
    case 'number':
      return expression.text.replace('.', ',')
    case 'name':
      return names.get(expression.name) ?? 'điểm tối đa'
    case 'negative':
      return `−${part(expression.of, 7)}`
    case 'not':
      return `không (${words(expression.of, names)})`
    case 'call':
      return `${FUNCTION_WORDS[expression.name]} (${expression.of.map((one) => words(one, names)).join('; ')})`
    case 'choice':
      return `nếu ${words(expression.when, names)} thì ${part(expression.so, 1)}, còn lại ${part(expression.otherwise, 1)}`
    case 'and':
      return `${part(expression.left, own)} và ${part(expression.right, own)}`
    case 'or':
      return `${part(expression.left, own)} hoặc ${part(expression.right, own)}`
    case 'comparison':
      return `${part(expression.left, own + 1)} ${SIGNS[expression.sign]} ${part(expression.right, own + 1)}`
    default:
      // a − (b − c) keeps its brackets, (a − b) − c needs none.
      return `${part(expression.left, own)} ${SIGNS[expression.is]} ${part(expression.right, own + 1)}`
  }
}

export const amountInWords = (amount: Amount, names: Names): string => words(amount, names)
export const conditionInWords = (condition: Condition, names: Names): string => words(condition, names)
