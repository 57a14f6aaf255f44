/** Looks over the text of a formula before it is parsed: what people write from habit, named where it stands. */
import { AND, isFunctionName, NOT, OR } from './expression.ts'
import { FormulaFault, type FormulaReason } from './formula-problem.ts'

const MOST_CHARACTERS = 500
/** Brackets within brackets. */
const MOST_DEEP = 20

/** One form of each letter and plain spaces, so that what comes from Word is read as typed here. */
export const oneForm = (text: string): string =>
  text.normalize('NFC').replace(/[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/g, ' ')

/** What is never right, with the reason; where several are found, the first in the text is told. */
const REFUSED: readonly (readonly [FormulaReason, RegExp])[] = [
  ['par.formula-thousands', /\d+(\.\d+){2,}|(?<![\d.])[1-9]\d{0,2}\.\d\d0(?!\d)/],
  ['par.formula-decimal-comma', /(?<![\p{L}\d_.])\d+,\d+/u],
  ['par.formula-point', /(?<!\d)\.|\.(?!\d)/],
  ['par.formula-exponent', /(?<![\p{L}\d_])[\d.]+[eE][+-]?\d+/u],
  ['par.formula-glued', /(?<![\p{L}\d_.])[\d.]+[\p{L}_][\p{L}\d_]*/u],
  ['par.formula-text', /["'`“”‘’«»].*/],
  ['par.formula-separator', /;/],
  ['par.formula-power', /\*\*|\^/],
  ['par.formula-percent', /%/],
  ['par.formula-equals', /===|!==|(?<![=!<>])=(?!=)/],
  // A letter outside the first plane would be two characters to everything that counts characters.
  [
    'par.formula-character',
    /[\u{10000}-\u{10ffff}]|[^\p{L}\d_\s.,+\-*/()<>=!&|?:×÷−≤≥≠]|(?<!&)&(?!&)|(?<!\|)\|(?!\|)/u,
  ],
]

function refusedPiece(text: string): { reason: FormulaReason; piece: string; place: number } | null {
  let first: { reason: FormulaReason; piece: string; place: number } | null = null
  for (const [reason, pattern] of REFUSED) {
    const match = pattern.exec(text)
    if (match && (first === null || match.index < first.place))
      first = { reason, piece: match[0].trim(), place: match.index }
  }
  return first
}

const WORDS: ReadonlySet<string> = new Set([...AND, ...OR, ...NOT])

/** Pairs of brackets, and commas only between the values of a function. */
function checkBrackets(text: string): void {
  const open: { place: number; isCall: boolean }[] = []
  for (const [place, character] of [...text].entries()) {
    if (character === '(') {
      const word = /[\p{L}_][\p{L}\d_]*\s*$/u.exec(text.slice(0, place))?.[0].trim()
      open.push({ place, isCall: word !== undefined && !WORDS.has(word) })
      if (open.length > MOST_DEEP) throw new FormulaFault('par.formula-too-deep', place, 1, { most: MOST_DEEP })
    }
    if (character === ')' && open.pop() === undefined) throw new FormulaFault('par.formula-unopened', place, 1)
    if (character === ',' && !open.at(-1)?.isCall) throw new FormulaFault('par.formula-comma', place, 1)
  }
  const unclosed = open.at(-1)
  if (unclosed) throw new FormulaFault('par.formula-unclosed', unclosed.place, 1)
}

/** 2a → '2 * a'. */
const apart = (piece: string): string => piece.replace(/^[\d.]+/, (number) => `${number} * `)

/** @param text in one form. @throws FormulaFault */
export function lookOver(text: string): void {
  if (text.trim() === '') throw new FormulaFault('par.formula-empty', 0, 0)
  if (text.length > MOST_CHARACTERS)
    throw new FormulaFault('par.formula-too-long', MOST_CHARACTERS, text.length - MOST_CHARACTERS, {
      length: text.length,
      most: MOST_CHARACTERS,
    })
  const refused = refusedPiece(text)
  if (refused) {
    const { reason, piece, place } = refused
    const word = /^[\d.]+(\p{L}+)$/u.exec(piece)?.[1] ?? ''
    throw new FormulaFault(reason, place, Math.max(1, piece.length), {
      piece,
      decimal: piece.replace(',', '.'),
      spaced: piece.replace(',', ', '),
      apart: isFunctionName(word) || WORDS.has(word) ? piece.replace(word, ` ${word}`) : apart(piece),
    })
  }
  checkBrackets(text)
}
