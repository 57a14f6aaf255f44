import { NO_POINTS } from '../../../../../../shared/points.ts'
import { ruleWords } from '../../../text.vi.ts'
import { PointsField } from '../PointsField.tsx'
import { RowsField } from '../RowsField.tsx'
import type { FieldsProps } from './fields-props.ts'
import { WordedLine } from './WordedLine.tsx'

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
        <WordedLine
          label={ruleWords.option(at + 1)}
          text={option.when}
          onText={(when) => change({ when }, 'when')}
          pointsLabel={ruleWords.pointsOf(at + 1)}
          points={option.points}
          onPoints={(points) => change({ points }, 'points')}
        />
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
        <WordedLine
          label={ruleWords.item(at + 1)}
          text={option.item}
          onText={(item) => change({ item }, 'item')}
          pointsLabel={ruleWords.pointsOf(at + 1)}
          points={option.points}
          onPoints={(points) => change({ points }, 'points')}
        />
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
          <WordedLine
            label={ruleWords.fault(at + 1)}
            hint={ruleWords.faultHint}
            text={rule.per}
            onText={(per) => change({ per }, 'per')}
            pointsLabel={ruleWords.amount(at + 1)}
            points={rule.amount}
            onPoints={(amount) => change({ amount }, 'amount')}
          />
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
