import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatPoints } from '../../../../../shared/points.ts'
import { Figure } from '../../../../../ui/Figure.tsx'
import { plain } from '../../../rules/scoring/plain.ts'
import type { LeafInputs } from '../../../rules/scoring/scoring.ts'
import { ruleInWords, workingOf } from '../../../rules/scoring/working.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { sheetWords } from '../../text.vi.ts'
import { inputPoints, lostPoints } from '../leaf/leaf-now.ts'
import classes from '../sheet/Sheet.module.css'

interface PointsLineProps {
  rule: Leaf
  inputs: LeafInputs | null
  notApplicable: boolean
  /** “Điểm tự chấm”, “Điểm thẩm định” */
  label: string
  history?: ReactNode
}

/** The points these inputs give, worked out on the spot, with the working in words. */
export function PointsLine({ rule, inputs, notApplicable, label, history }: PointsLineProps) {
  const value = notApplicable ? -1 : inputPoints(rule, inputs)
  const working = inputs === null || notApplicable ? '' : workingOf(rule.scoring, rule.maxPoints, inputs)
  const lost = lostPoints(rule, value)
  return (
    <div className={classes.result} aria-live="polite">
      <div className={classes.resultLine}>
        <span>{label}</span>
        {notApplicable || (value === -1 && inputs !== null) ? (
          <strong>{sheetWords.notCounted}</strong>
        ) : value < 0 ? (
          <span className={classes.none}>{sheetWords.noPoints}</span>
        ) : (
          <strong className={classes.points}>
            <Figure
              title={`${label} ${rule.code}`}
              rule={ruleInWords(rule.scoring, rule.maxPoints)}
              lines={[
                { label: sheetWords.working, value: working },
                { label, value: `${formatPoints(value)} / ${plain(rule.maxPoints)}`, isResult: true },
              ]}
              {...(history !== undefined && { history })}
            >
              {formatPoints(value)}
            </Figure>
            <span className={classes.of}> / {plain(rule.maxPoints)}</span>
          </strong>
        )}
        {lost > 0 && <span className={classes.lost}>{sheetWords.lost(formatPoints(lost))}</span>}
      </div>
      {working !== '' && (
        <Text size="sm" c="dimmed">
          {working}
        </Text>
      )}
    </div>
  )
}
