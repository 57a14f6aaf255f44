/** Bonus and penalty outside the hundred: cases, points for each time, and the cap over all of them. */
import { List, Stack, TextInput, Title } from '@mantine/core'
import { NO_POINTS } from '../../../../../shared/points.ts'
import { drawWords, sheetWords } from '../../text.vi.ts'
import classes from './Draw.module.css'
import { changedHead } from './drawing.ts'
import { PointsField } from './PointsField.tsx'
import { RowsField } from './RowsField.tsx'
import type { Told } from './tell-problems.ts'
import type { Drawn } from './use-drawing.ts'

export function AdjustmentsForm({ drawn, told }: { drawn: Drawn; told: readonly Told[] }) {
  const { adjustments } = drawn.drawing.head
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {drawWords.adjustments}
      </Title>
      {(['bonus', 'penalty'] as const).map((kind) => {
        const part = adjustments[kind]
        const change = (next: typeof part, field?: string) =>
          drawn.change(
            (drawing) => changedHead(drawing, { adjustments: { ...drawing.head.adjustments, [kind]: next } }),
            field === undefined ? null : `${kind} ${field}`,
          )
        const wrong = told.filter(({ field }) => field === kind)
        return (
          <fieldset key={kind} className={classes.group} id={`truong-${kind}`} tabIndex={-1}>
            <legend>{sheetWords[kind]}</legend>
            {wrong.length > 0 && (
              <List size="sm" className={classes.off ?? ''} aria-live="polite">
                {wrong.map(({ sentence }) => (
                  <List.Item key={sentence}>{sentence}</List.Item>
                ))}
              </List>
            )}
            <PointsField label={drawWords.cap} value={part.max} onChange={(max) => change({ ...part, max }, 'max')} />
            <RowsField
              rows={part.rules}
              blank={{ when: '', per: '', points: NO_POINTS }}
              addLabel={drawWords.addRule}
              most={20}
              onChange={(rules, field) => change({ ...part, rules }, field)}
            >
              {(rule, changeRule, at) => (
                <>
                  <TextInput
                    className={classes.wide ?? ''}
                    label={drawWords.adjustmentWhen(at + 1)}
                    value={rule.when}
                    onChange={(event) => changeRule({ when: event.currentTarget.value }, 'when')}
                  />
                  <TextInput
                    w={150}
                    label={drawWords.adjustmentPer(at + 1)}
                    placeholder={drawWords.perHint}
                    value={rule.per}
                    onChange={(event) => changeRule({ per: event.currentTarget.value }, 'per')}
                  />
                  <PointsField
                    label={drawWords.adjustmentPoints(at + 1)}
                    w={140}
                    value={rule.points}
                    onChange={(points) => changeRule({ points }, 'points')}
                  />
                </>
              )}
            </RowsField>
          </fieldset>
        )
      })}
    </Stack>
  )
}
