import { Text, TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { oneForm } from '../../../rules/scoring/formula/look-over.ts'
import { whyNotFormula } from '../../../rules/scoring/formula/read-formula.ts'
import { formulaWords } from '../../text.vi.ts'
import classes from './FormulaField.module.css'

interface FormulaFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  value: string
  onChange: (formula: string) => void
  /** Names of the inputs it may ask about. */
  names: readonly string[]
  /** Points, or whether an alternative applies. */
  wanted?: 'amount' | 'condition'
}

/** One line of a formula. What is off is said in a sentence and pointed at, under its character. */
export function FormulaField({ value, onChange, names, wanted = 'amount', ...look }: FormulaFieldProps) {
  const [wasLeft, setWasLeft] = useState(false)
  const problem = whyNotFormula(value, names, wanted)
  // Places count in the text's one form; what stands in the field is kept as typed.
  const text = oneForm(value)
  const isEmpty = text.trim() === ''
  return (
    <TextInput
      autoComplete="off"
      spellCheck={false}
      {...look}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => {
        setWasLeft(true)
        look.onBlur?.(event)
      }}
      classNames={{ input: classes.input ?? '' }}
      error={
        problem &&
        (wasLeft || !isEmpty) && (
          <>
            {!isEmpty && <Pointer text={text} place={problem.place} length={problem.length} />}
            <Text component="span" size="sm" inherit>
              {isEmpty ? problem.sentence : formulaWords.atCharacter(problem.place + 1, problem.sentence)}
            </Text>
          </>
        )
      }
    />
  )
}

/** Around the fault, so that a long formula does not push it out of sight. */
const BEFORE = 24
const AFTER = 24

/** The text with what is off marked, and a caret line under it; read out as the sentence beside it, not as characters. */
function Pointer({ text, place, length }: { text: string; place: number; length: number }) {
  const from = Math.max(0, place - BEFORE)
  const shown = text.slice(from, place + Math.max(1, length) + AFTER).replace(/\s/g, ' ')
  const lead = from > 0 ? '…' : ''
  const at = place - from
  const marked = shown.slice(at, at + Math.max(1, length))
  return (
    <span className={classes.pointer} aria-hidden="true">
      {lead}
      {shown.slice(0, at)}
      <mark>{marked === '' ? ' ' : marked}</mark>
      {shown.slice(at + marked.length)}
      {'\n'}
      {' '.repeat(lead.length + at)}
      {'^'.repeat(Math.max(1, marked.length))}
    </span>
  )
}
