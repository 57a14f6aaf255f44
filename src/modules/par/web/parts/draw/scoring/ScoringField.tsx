/** The rule of a leaf: its kind, its parameters, how it reads, and what it gives. */
import { NativeSelect, Stack, Text } from '@mantine/core'
import type { Scoring, ScoringType } from '../../../../rules/scoring/scoring.ts'
import { ruleInWords } from '../../../../rules/scoring/working.ts'
import type { DraftNode } from '../../../../rules/sets/tree.ts'
import { ruleWords } from '../../../text.vi.ts'
import classes from '../Draw.module.css'
import { BandsFields } from './BandsFields.tsx'
import { blankScoring } from './blank-scoring.ts'
import { FormulaFields } from './FormulaFields.tsx'
import type { FieldsProps } from './fields-props.ts'
import { ChecklistFields, DeductFields, StepsFields } from './OptionsFields.tsx'
import { ExternalFields, SurveyFields } from './OutsideFields.tsx'
import { RatioFields } from './RatioFields.tsx'
import { TryOut } from './TryOut.tsx'

interface ScoringFieldProps {
  node: DraftNode
  onChange: (part: Partial<DraftNode>, field?: string) => void
}

const KINDS = Object.keys(ruleWords.kinds) as ScoringType[]

/** Whoever gives the value follows the kind of the rule; a person may say otherwise afterwards. */
function assessedUnder(kind: ScoringType, before: DraftNode['assessedBy']): DraftNode['assessedBy'] {
  if (kind === 'survey') return 'survey'
  if (kind === 'external') return before === 'self' ? 'external' : before
  return before === 'survey' || before === 'external' ? 'self' : before
}

export function ScoringField({ node, onChange }: ScoringFieldProps) {
  const { scoring } = node
  return (
    <fieldset className={classes.group} id="truong-scoring" tabIndex={-1}>
      <legend>{ruleWords.rule}</legend>
      <Stack gap="xs">
        <NativeSelect
          label={ruleWords.ruleKind}
          data={[
            { value: '', label: ruleWords.noRule },
            ...KINDS.map((kind) => ({ value: kind, label: ruleWords.kinds[kind] })),
          ]}
          value={scoring?.type ?? ''}
          onChange={(event) => {
            const kind = event.currentTarget.value as ScoringType | ''
            if (kind === '') onChange({ scoring: null })
            else
              onChange({
                scoring: blankScoring(kind, node.maxPoints),
                assessedBy: assessedUnder(kind, node.assessedBy),
              })
          }}
        />
        {scoring && (
          <>
            <Fields
              scoring={scoring}
              maxPoints={node.maxPoints}
              onChange={(next, field) => onChange({ scoring: next }, field && `scoring.${field}`)}
            />
            <Text component="p" m={0} className={classes.sentence ?? ''}>
              <b>{ruleWords.sentence}:</b> {ruleInWords(scoring, node.maxPoints)}
            </Text>
            <TryOut key={`${node.id} ${scoring.type}`} node={node} scoring={scoring} />
          </>
        )}
      </Stack>
    </fieldset>
  )
}

function Fields({ scoring, ...shared }: { scoring: Scoring } & Omit<FieldsProps<'steps'>, 'scoring'>) {
  switch (scoring.type) {
    case 'steps':
      return <StepsFields scoring={scoring} {...shared} />
    case 'checklist':
      return <ChecklistFields scoring={scoring} {...shared} />
    case 'bands':
      return <BandsFields scoring={scoring} {...shared} />
    case 'ratio':
      return <RatioFields scoring={scoring} {...shared} />
    case 'deduct':
      return <DeductFields scoring={scoring} {...shared} />
    case 'survey':
      return <SurveyFields scoring={scoring} {...shared} />
    case 'external':
      return <ExternalFields scoring={scoring} {...shared} />
    case 'formula':
      return <FormulaFields scoring={scoring} {...shared} />
  }
}
