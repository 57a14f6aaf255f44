import { NativeSelect } from '@mantine/core'
import type { Criterion } from '../../../rules/drawing/opening.ts'
import { formWords } from '../../text-of-drawing.vi.ts'
import classes from './Draw.module.css'

interface CriterionFieldProps {
  label: string
  criteria: readonly Criterion[]
  value: string | null
  onChange: (code: string | null) => void
}

/** Criteria of several sets may share a code: they are one choice, told by all their titles. */
export function CriterionField({ label, criteria, value, onChange }: CriterionFieldProps) {
  const byCode = Map.groupBy(criteria, ({ code }) => code)
  const isUnknown = value !== null && !byCode.has(value)
  return (
    <NativeSelect
      aria-label={label}
      className={classes.criterion ?? ''}
      error={isUnknown}
      data={[
        { value: '', label: formWords.noCriterion },
        ...(isUnknown ? [{ value, label: formWords.unknownCriterion(value) }] : []),
        ...[...byCode].map(([code, same]) => ({
          value: code,
          label: `${code} ${[...new Set(same.map(({ title }) => title))].join(' / ')}`,
        })),
      ]}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    />
  )
}
