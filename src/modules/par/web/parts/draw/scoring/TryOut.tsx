/** The rule at work: inputs as a unit will see them, and the points they give at once. Nothing of it is kept. */

import { Text } from '@mantine/core'
import { useState } from 'react'
import { exactFrom, numberFrom } from '../../../../../../shared/points.ts'
import { NumberField } from '../../../../../../ui/form/NumberField.tsx'
import type { Scoring } from '../../../../rules/scoring/scoring.ts'
import type { DraftNode } from '../../../../rules/sets/tree.ts'
import type { Leaf } from '../../../../rules/sheets/self-assessment.ts'
import { ruleWords } from '../../../text.vi.ts'
import { PointsLine } from '../../criterion/PointsLine.tsx'
import { LeafInputsForm } from '../../inputs/LeafInputsForm.tsx'
import { completeInputs, type TypedInputs } from '../../leaf/typed-inputs.ts'
import classes from '../Draw.module.css'

export function TryOut({ node, scoring }: { node: DraftNode; scoring: Scoring }) {
  const [typed, setTyped] = useState<TypedInputs | null>(null)
  const { type } = scoring
  const own = typed?.type === type ? typed : null
  const inputs = completeInputs(own)
  const rule: Leaf = {
    id: node.id,
    code: node.code,
    scoring,
    maxPoints: node.maxPoints,
    assessedBy: node.assessedBy === 'mixed' ? 'self' : node.assessedBy,
    evidenceRequired: false,
    appraisingBody: null,
    mayBeNotApplicable: node.mayBeNotApplicable,
  }
  return (
    <fieldset className={classes.group}>
      <legend>{ruleWords.tryOut}</legend>
      <Text size="xs" c="dimmed" mb={4}>
        {ruleWords.tryHint}
      </Text>
      {type === 'survey' || type === 'external' ? (
        <NumberField
          live
          size="sm"
          w={140}
          min={0}
          max={100}
          label={ruleWords.tryPercent}
          value={numberFrom(own !== null && 'percent' in own ? own.percent : null)}
          onChange={(next) => setTyped({ type, percent: exactFrom(next) })}
        />
      ) : (
        <LeafInputsForm
          scoring={scoring}
          maxPoints={node.maxPoints}
          value={own}
          onChange={setTyped}
          label={ruleWords.tryInputs}
        />
      )}
      <PointsLine
        rule={rule}
        inputs={inputs === 'incomplete' ? null : inputs}
        notApplicable={false}
        label={ruleWords.tryPoints}
      />
    </fieldset>
  )
}
