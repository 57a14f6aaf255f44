/** One change: whose, of which criterion, and what it should have been. */

import { Button, Card, Checkbox, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { exactFrom, numberFrom } from '../../../../../shared/points.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { whyNotCorrect } from '../../../rules/results/correct.ts'
import { ruleInWords } from '../../../rules/scoring/working.ts'
import { ADJUSTMENT } from '../../../rules/sheets/adjustment.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { sheetWords } from '../../text.vi.ts'
import { correctionWords as words } from '../../text-of-corrections.vi.ts'
import { AdjustmentPanel } from '../criterion/AdjustmentPanel.tsx'
import { PointsLine } from '../criterion/PointsLine.tsx'
import { LeafInputsForm } from '../inputs/LeafInputsForm.tsx'
import { reasonInWords } from '../leaf/leaf-now.ts'
import { completeInputs } from '../leaf/typed-inputs.ts'
import { type CorrectedBlock, countsInWords, wordInWords } from './corrected-block.ts'
import type { CorrectionDraft, LineDraft } from './correction-draft.ts'
import { FindSelect } from './FindSelect.tsx'
import { begun, isListed, type OneChange, oneChange } from './one-change.ts'

interface ChangeFormProps {
  block: CorrectedBlock
  draft: CorrectionDraft
  onLine: (line: LineDraft) => void
  onAdd: (change: OneChange) => void
}

export function ChangeForm({ block, draft, onLine, onAdd }: ChangeFormProps) {
  const [wasTried, setWasTried] = useState(false)
  const { input, leaves, titleOf } = block
  const { line } = draft
  const { bonus, penalty } = input.criteriaSet.adjustments
  const choose = (place: Pick<LineDraft, 'unitId' | 'criterionId'>) => {
    setWasTried(false)
    onLine(begun(block, draft, place))
  }
  const change = oneChange(line)
  const problem =
    change === 'incomplete' ? sheetWords.incomplete : change && whyNotCorrect(input, change).map(reasonInWords)[0]
  const add = () => {
    setWasTried(true)
    if (change !== null && change !== 'incomplete' && problem === undefined) onAdd(change)
  }
  return (
    <Card withBorder component="section" aria-labelledby="change">
      <Title order={2} size="h4" id="change" mb="xs">
        {words.change}
      </Title>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <FindSelect
            label={words.unit}
            data={input.units.map(({ unitId, unitName }) => ({ value: String(unitId), label: unitName }))}
            value={line.unitId === null ? null : String(line.unitId)}
            onChange={(picked) =>
              choose({ unitId: picked === null ? null : Number(picked), criterionId: line.criterionId })
            }
          />
          <FindSelect
            label={words.criterion}
            data={[
              ...[...leaves.values()].map(({ id, code }) => ({ value: id, label: `${code} ${titleOf(id)}` })),
              ...(bonus.rules.length + penalty.rules.length > 0
                ? [{ value: ADJUSTMENT, label: words.adjustments }]
                : []),
            ]}
            value={line.criterionId}
            onChange={(criterionId) => choose({ unitId: line.unitId, criterionId })}
          />
        </SimpleGrid>
        {line.unitId !== null && line.criterionId !== null && (
          <>
            <Entered
              key={`${line.unitId} ${line.criterionId}`}
              block={block}
              line={line}
              unitId={line.unitId}
              criterionId={line.criterionId}
              onLine={onLine}
            />
            {wasTried && problem !== undefined && (
              <Text size="sm" c="var(--mantine-color-error)" role="alert">
                {problem}
              </Text>
            )}
            <div>
              <Button variant="light" onClick={add}>
                {isListed(draft, line) ? words.replace : words.add}
              </Button>
            </div>
          </>
        )}
      </Stack>
    </Card>
  )
}

interface EnteredProps {
  block: CorrectedBlock
  line: LineDraft
  unitId: number
  criterionId: string
  onLine: (line: LineDraft) => void
}

function Entered({ block, line, unitId, criterionId, onLine }: EnteredProps) {
  const { input, leaves, wordOf } = block
  const leaf = leaves.get(criterionId)
  if (leaf)
    return (
      <>
        <Text size="sm">{words.published(wordInWords(leaf, wordOf(unitId, criterionId)))}</Text>
        <LeafFields leaf={leaf} line={line} onLine={onLine} />
      </>
    )
  const published = input.units.find((unit) => unit.unitId === unitId)?.adjusted
  return (
    <>
      {published && <Text size="sm">{words.published(countsInWords(input, published))}</Text>}
      <AdjustmentPanel
        adjustments={input.criteriaSet.adjustments}
        counts={line.counts}
        onChange={(part) => onLine({ ...line, counts: { ...line.counts, ...part } })}
        disabled={false}
      />
    </>
  )
}

function LeafFields({ leaf, line, onLine }: { leaf: Leaf; line: LineDraft; onLine: (line: LineDraft) => void }) {
  const { scoring, maxPoints, mayBeNotApplicable } = leaf
  const { typed, notApplicable } = line
  const complete = completeInputs(typed)
  const isPercent = scoring.type === 'survey' || scoring.type === 'external'
  return (
    <>
      <Text size="sm" c="dimmed">
        {ruleInWords(scoring, maxPoints)}
      </Text>
      {!notApplicable &&
        (isPercent ? (
          <NumberField
            label={words.percent}
            value={numberFrom(typed && 'percent' in typed ? typed.percent : null)}
            onChange={(next) => onLine({ ...line, typed: { type: scoring.type, percent: exactFrom(next) } })}
            min={0}
            max={100}
            live
            w={170}
          />
        ) : (
          <LeafInputsForm
            {...{ scoring, maxPoints }}
            value={typed}
            onChange={(next) => onLine({ ...line, typed: next })}
            label={words.inputs}
          />
        ))}
      {mayBeNotApplicable && (
        <Checkbox
          label={sheetWords.notApplicable}
          checked={notApplicable}
          onChange={(event) => onLine({ ...line, notApplicable: event.currentTarget.checked })}
        />
      )}
      <PointsLine
        rule={leaf}
        inputs={complete === 'incomplete' || notApplicable ? null : complete}
        notApplicable={notApplicable}
        label={words.points}
      />
    </>
  )
}
