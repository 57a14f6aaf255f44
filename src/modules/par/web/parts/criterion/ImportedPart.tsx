import { Alert, Text } from '@mantine/core'
import { formatInstant } from '../../../../../shared/dates.ts'
import { formatPoints } from '../../../../../shared/points.ts'
import { Figure } from '../../../../../ui/Figure.tsx'
import type { AssessmentSheet } from '../../../contract.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import type { LeafInputs } from '../../../rules/scoring/scoring.ts'
import { ruleInWords, workingOf } from '../../../rules/scoring/working.ts'
import { sheetWords } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from '../sheet/Sheet.module.css'
import { ValueHands } from '../values/ValueHands.tsx'
import { ValueOrigin } from '../values/ValueOrigin.tsx'

interface ImportedPartProps {
  sheet: Pick<AssessmentSheet, 'id' | 'unitId' | 'unitName' | 'period'>
  place: LeafPlace
}

/** A value from a survey or another system: shown to the unit, entered here only by whoever brings values in. */
export function ImportedPart({ sheet, place }: ImportedPartProps) {
  const { rule, leaf, node } = place
  const { imported } = leaf
  const asked = rule.scoring.type === 'survey' ? rule.scoring : null
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {sheetWords.importedHint}
        {asked?.question && ` ${sheetWords.asked(asked.question, asked.respondents)}`}
      </Text>
      {imported === null ? (
        <Alert color="gray">{sheetWords.awaited}</Alert>
      ) : (
        <div className={classes.result}>
          <div className={classes.resultLine}>
            <span>{sheetWords.importedValue}</span>
            <strong>{plain(imported.percent)} %</strong>
            <strong className={classes.points}>
              <Figure
                title={`${sheetWords.pointsOf} ${node.code}`}
                rule={ruleInWords(rule.scoring, rule.maxPoints)}
                lines={[
                  {
                    label: sheetWords.working,
                    value: workingOf(rule.scoring, rule.maxPoints, {
                      type: rule.scoring.type,
                      percent: imported.percent,
                    } as LeafInputs),
                  },
                ]}
                history={sheetWords.importedBy(imported.importedByName, formatInstant(imported.importedAt))}
              >
                {formatPoints(imported.points)}
              </Figure>
              <span className={classes.of}> / {plain(rule.maxPoints)}</span>
            </strong>
          </div>
          <ValueOrigin assessmentId={sheet.id} criterionId={node.id} value={imported} />
        </div>
      )}
      <ValueHands key={node.id} sheet={sheet} place={place} />
    </>
  )
}
