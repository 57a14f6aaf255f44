/**
 * Text → tree, by jsep, which only parses and never runs anything. It does not say where its nodes stand and is
 * lenient about commas and blanks, so every token is read here, strictly and with its place; jsep orders the operators.
 */
import jsep from 'jsep'
import { AND, NOT, OR } from './expression.ts'
import { FormulaFault } from './formula-problem.ts'

/** A node of jsep's tree; tokens carry `place`. */
export type Parsed = jsep.CoreExpression & { place?: number }

// The parser has one grammar for the whole program; ours is the only one that asks for it (ADR 17).
jsep.removeAllUnaryOps()
jsep.removeAllLiterals()
jsep.removeAllBinaryOps()
for (const or of OR) jsep.addBinaryOp(or, 1)
for (const and of AND) jsep.addBinaryOp(and, 2)
for (const equal of ['==', '!=', '≠', '<>']) jsep.addBinaryOp(equal, 3)
for (const sign of ['<', '>', '<=', '>=', '≤', '≥']) jsep.addBinaryOp(sign, 4)
for (const sum of ['+', '-', '−']) jsep.addBinaryOp(sum, 5)
for (const product of ['*', '×', '/', '÷']) jsep.addBinaryOp(product, 6)

const SIGNS: readonly string[] = ['-', '−', '+', ...NOT]
const BETWEEN: readonly string[] = [...AND, ...OR]

const incomplete = (place: number, length = 1) => new FormulaFault('par.formula-incomplete', place, length)

/** The next whole expression. @throws FormulaFault when there is none. */
function within(scope: jsep.HookScope): jsep.Expression {
  const inner = scope.gobbleExpression()
  if (!inner) throw incomplete(scope.index)
  return inner
}

function closed(scope: jsep.HookScope): void {
  if (scope.char !== ')') throw new FormulaFault('par.formula-two-values', scope.index, 1)
  scope.index += 1
}

function call(scope: jsep.HookScope, callee: jsep.Expression): jsep.Expression {
  const values: jsep.Expression[] = []
  scope.index += 1
  scope.gobbleSpaces()
  if (scope.char !== ')') values.push(within(scope))
  while (scope.char === ',') {
    scope.index += 1
    values.push(within(scope))
  }
  closed(scope)
  return { type: 'CallExpression', callee, arguments: values, place: callee.place }
}

function signed(scope: jsep.HookScope, operator: string): jsep.Expression {
  const place = scope.index
  scope.index += operator.length
  const argument = scope.gobbleToken()
  if (!argument) throw incomplete(scope.index)
  return { type: 'UnaryExpression', operator, argument, prefix: true, place }
}

jsep.hooks.add('gobble-token', function readToken(env) {
  const place = this.index
  const word = /^[\p{L}_][\p{L}\d_]*/u.exec(this.expr.slice(place))?.[0]
  const sign = SIGNS.find((known) => known === (word ?? this.char))
  if (sign !== undefined) env.node = signed(this, sign)
  else if (word !== undefined) {
    if (BETWEEN.includes(word)) throw incomplete(place, word.length)
    this.index += word.length
    const name = { type: 'Identifier', name: word, place }
    this.gobbleSpaces()
    env.node = this.char === '(' ? call(this, name) : name
  } else if (this.char === '(') {
    this.index += 1
    const inner = within(this)
    closed(this)
    env.node = inner
  } else if (this.char === '.') throw new FormulaFault('par.formula-point', place, 1)
  else if (/\d/.test(this.char)) env.node = { ...this.gobbleNumericLiteral(), type: 'Literal', place }
})

/** Where a node begins. */
export function placeOf(node: Parsed): number {
  if (node.place !== undefined) return node.place
  if (node.type === 'BinaryExpression') return placeOf(node.left as Parsed)
  if (node.type === 'ConditionalExpression') return placeOf(node.test as Parsed)
  return 0
}

/** @param text looked over already. @throws FormulaFault */
export function parsed(text: string): Parsed {
  let node: Parsed
  try {
    node = jsep(text) as Parsed
  } catch (error) {
    // What jsep itself stumbles over is a missing side or a “?” without its “:”; it tells the index.
    if (error instanceof Error && 'index' in error && typeof error.index === 'number') throw incomplete(error.index)
    throw error
  }
  if (node.type === 'Compound') {
    const second = node.body[1] as Parsed | undefined
    throw new FormulaFault('par.formula-two-values', second ? placeOf(second) : 0, 1)
  }
  return node
}
