import { TextInput } from '@mantine/core'
import { NO_POINTS } from '../../../../../../shared/points.ts'
import { drawWords } from '../../../text.vi.ts'
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
      addLabel={drawWords.addOption}
      onChange={(options, field) => onChange({ ...scoring, options }, field)}
    >
      {(option, change, at) => (
        <>
          <TextInput
            className={classes.wide ?? ''}
            label={drawWords.option(at + 1)}
            value={option.when}
            onChange={(event) => change({ when: event.currentTarget.value }, 'when')}
          />
          <PointsField
            label={drawWords.pointsOf(at + 1)}
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
      addLabel={drawWords.addItem}
      onChange={(options, field) => onChange({ ...scoring, options }, field)}
    >
      {(option, change, at) => (
        <>
          <TextInput
            className={classes.wide ?? ''}
            label={drawWords.item(at + 1)}
            value={option.item}
            onChange={(event) => change({ item: event.currentTarget.value }, 'item')}
          />
          <PointsField
            label={drawWords.pointsOf(at + 1)}
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
        addLabel={drawWords.addFault}
        onChange={(rules, field) => onChange({ ...scoring, rules }, field)}
      >
        {(rule, change, at) => (
          <>
            <TextInput
              className={classes.wide ?? ''}
              label={drawWords.fault(at + 1)}
              placeholder={drawWords.faultHint}
              value={rule.per}
              onChange={(event) => change({ per: event.currentTarget.value }, 'per')}
            />
            <PointsField
              label={drawWords.amount(at + 1)}
              value={rule.amount}
              onChange={(amount) => change({ amount }, 'amount')}
            />
          </>
        )}
      </RowsField>
      <PointsField
        label={drawWords.least}
        value={scoring.min}
        w={180}
        onChange={(min) => onChange({ ...scoring, min }, 'min')}
      />
    </>
  )
}
