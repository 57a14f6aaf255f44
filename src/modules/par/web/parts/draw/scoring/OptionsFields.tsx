import { TextInput } from '@mantine/core'
import { NO_POINTS } from '../../../../../../shared/points.ts'
import { ruleWords } from '../../../text.vi.ts'
import classes from '../Draw.module.css'
import { PointsField } from '../PointsField.tsx'
import { RowsField } from '../RowsField.tsx'
import type { FieldsProps } from './fields-props.ts'

/** Levels of a scale. */
export function StepsFields({ scoring, onChange }: FieldsProps<'steps'>) {
  return (
    <RowsField
      rows={scoring.options}
      blank={{ when: '', points: NO_POINTS }}
      addLabel={ruleWords.addOption}
      onChange={(options, field) => onChange({ ...scoring, options }, field)}
    >
      {(option, change, at) => (
        <>
          <TextInput
            className={classes.wide ?? ''}
            label={ruleWords.option(at + 1)}
            value={option.when}
            onChange={(event) => change({ when: event.currentTarget.value }, 'when')}
          />
          <PointsField
            label={ruleWords.pointsOf(at + 1)}
            value={option.points}
            onChange={(points) => change({ points }, 'points')}
          />
        </>
      )}
    </RowsField>
  )
}

/** Items that are added up. */
export function ChecklistFields({ scoring, onChange }: FieldsProps<'checklist'>) {
  return (
    <RowsField
      rows={scoring.options}
      blank={{ item: '', points: NO_POINTS }}
      addLabel={ruleWords.addItem}
      onChange={(options, field) => onChange({ ...scoring, options }, field)}
    >
      {(option, change, at) => (
        <>
          <TextInput
            className={classes.wide ?? ''}
            label={ruleWords.item(at + 1)}
            value={option.item}
            onChange={(event) => change({ item: event.currentTarget.value }, 'item')}
          />
          <PointsField
            label={ruleWords.pointsOf(at + 1)}
            value={option.points}
            onChange={(points) => change({ points }, 'points')}
          />
        </>
      )}
    </RowsField>
  )
}

/** So much off for each fault. */
export function DeductFields({ scoring, onChange }: FieldsProps<'deduct'>) {
  return (
    <>
      <RowsField
        rows={scoring.rules}
        blank={{ per: '', amount: NO_POINTS }}
        addLabel={ruleWords.addFault}
        onChange={(rules, field) => onChange({ ...scoring, rules }, field)}
      >
        {(rule, change, at) => (
          <>
            <TextInput
              className={classes.wide ?? ''}
              label={ruleWords.fault(at + 1)}
              placeholder={ruleWords.faultHint}
              value={rule.per}
              onChange={(event) => change({ per: event.currentTarget.value }, 'per')}
            />
            <PointsField
              label={ruleWords.amount(at + 1)}
              value={rule.amount}
              onChange={(amount) => change({ amount }, 'amount')}
            />
          </>
        )}
      </RowsField>
      <PointsField
        label={ruleWords.least}
        value={scoring.min}
        w={180}
        onChange={(min) => onChange({ ...scoring, min }, 'min')}
      />
    </>
  )
}
