import { Group, Text } from '@mantine/core'
import { exactFrom, numberFrom } from '../../../../../shared/points.ts'
import { capitalized } from '../../../../../shared/vietnamese.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { formulaScore } from '../../../rules/scoring/formula/formula-score.ts'
import { alternativesInWords } from '../../../rules/scoring/formula/formula-working.ts'
import { formulaWords } from '../../text.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import classes from './Inputs.module.css'
import type { InputsProps } from './inputs-props.ts'
import { MOST } from './most.ts'

/** The named numbers of a formula, and beside them its alternatives with the one that applies. */
export function FormulaInput({ scoring, maxPoints, value, onChange, disabled, label }: InputsProps<'formula'>) {
  const values = scoring.inputs.map((_, at) => value?.values[at] ?? null)
  const given = values.filter((one) => one !== null)
  const score = given.length === values.length ? formulaScore(scoring, maxPoints, given) : null
  const applies = score !== null && 'alternative' in score ? score.alternative : null
  return (
    <fieldset className={classes.group} aria-label={label}>
      <Group align="flex-end" gap="sm">
        {scoring.inputs.map(({ name, title }, at) => (
          <NumberField
            key={name}
            live
            size="sm"
            w={220}
            min={0}
            max={MOST}
            disabled={disabled}
            label={capitalized(title)}
            value={numberFrom(values[at])}
            onChange={(next) => onChange({ type: 'formula', values: values.with(at, exactFrom(next)) })}
          />
        ))}
      </Group>
      {scoring.alternatives.length > 1 && (
        <ol className={classes.alternatives} aria-label={formulaWords.alternatives}>
          {alternativesInWords(scoring, maxPoints).map(({ title, condition }, at) => (
            <li key={`${title} ${condition}`} aria-current={at === applies || undefined}>
              <span className={classes.title}>{title || formulaWords.alternative(at + 1)}</span>{' '}
              <span className={classes.points}>
                {condition === null ? formulaWords.otherwise : formulaWords.when(condition)}
              </span>
            </li>
          ))}
        </ol>
      )}
      <Text size="sm" role="status" mt={score !== null && 'problem' in score ? 6 : 0}>
        {score !== null && 'problem' in score && reasonInWords(score.problem)}
        {applies !== null && scoring.alternatives.length > 1 && (
          <span className="visually-hidden">{formulaWords.applies(scoring.alternatives[applies]?.title ?? '')}</span>
        )}
      </Text>
    </fieldset>
  )
}
