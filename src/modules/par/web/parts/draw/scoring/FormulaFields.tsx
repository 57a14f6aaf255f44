/** Named inputs, and the alternatives of which the first that holds gives the points. */
import { Checkbox, Stack, Text, TextInput } from '@mantine/core'
import { whyNotRemoveInput } from '../../../../rules/sets/formula-problems.ts'
import { ruleWords } from '../../../text.vi.ts'
import { reasonInWords } from '../../leaf/leaf-now.ts'
import { FormulaField } from '../../sets/FormulaField.tsx'
import classes from '../Draw.module.css'
import { RowsField } from '../RowsField.tsx'
import type { FieldsProps } from './fields-props.ts'

export function FormulaFields({ scoring, onChange }: FieldsProps<'formula'>) {
  const names = scoring.inputs.map(({ name }) => name)
  return (
    <>
      <Text size="sm" fw={600}>
        {ruleWords.formulaInputs}
      </Text>
      <RowsField
        rows={scoring.inputs}
        blank={{ name: '', title: '' }}
        addLabel={ruleWords.addInput}
        removeLabel={ruleWords.removeInput}
        most={12}
        whyNotRemove={({ name }) => {
          const why = name === '' ? null : whyNotRemoveInput(scoring, name)
          return why && reasonInWords(why)
        }}
        onChange={(inputs, field) => onChange({ ...scoring, inputs }, field && `inputs.${field}`)}
      >
        {(input, change, at) => (
          <>
            <TextInput
              w={110}
              label={ruleWords.inputName(at + 1)}
              value={input.name}
              spellCheck={false}
              onChange={(event) => change({ name: event.currentTarget.value.trim() }, 'name')}
            />
            <TextInput
              className={classes.wide ?? ''}
              label={ruleWords.inputTitle(at + 1)}
              value={input.title}
              onChange={(event) => change({ title: event.currentTarget.value }, 'title')}
            />
          </>
        )}
      </RowsField>
      <Text size="sm" fw={600}>
        {ruleWords.alternatives}
      </Text>
      <RowsField
        rows={scoring.alternatives}
        blank={{ title: '', when: null, points: '' }}
        addLabel={ruleWords.addAlternative}
        removeLabel={ruleWords.removeAlternative}
        most={12}
        onChange={(alternatives, field) => onChange({ ...scoring, alternatives }, field && `alternatives.${field}`)}
      >
        {(alternative, change, at) => (
          <Stack gap={6} className={classes.wide ?? ''}>
            <TextInput
              label={ruleWords.alternativeTitle(at + 1)}
              value={alternative.title}
              onChange={(event) => change({ title: event.currentTarget.value }, 'title')}
            />
            <Checkbox
              label={ruleWords.otherwise}
              checked={alternative.when === null}
              onChange={(event) => change({ when: event.currentTarget.checked ? null : '' }, 'otherwise')}
            />
            {alternative.when !== null && (
              <FormulaField
                label={ruleWords.alternativeWhen(at + 1)}
                wanted="condition"
                names={names}
                value={alternative.when}
                onChange={(when) => change({ when }, 'when')}
              />
            )}
            <Checkbox
              label={ruleWords.leaves}
              checked={alternative.points === null}
              onChange={(event) => change({ points: event.currentTarget.checked ? null : '' }, 'leaves')}
            />
            {alternative.points !== null && (
              <FormulaField
                label={ruleWords.alternativePoints(at + 1)}
                names={names}
                value={alternative.points}
                onChange={(points) => change({ points }, 'points')}
              />
            )}
          </Stack>
        )}
      </RowsField>
    </>
  )
}
