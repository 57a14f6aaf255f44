import { TextInput } from '@mantine/core'
import { ruleWords } from '../../../text.vi.ts'
import type { FieldsProps } from './fields-props.ts'

/** Whom a survey asks, and what. */
export function SurveyFields({ scoring, onChange }: FieldsProps<'survey'>) {
  return (
    <>
      {(['respondents', 'question', 'scale'] as const).map((part) => (
        <TextInput
          key={part}
          label={ruleWords[part]}
          value={scoring[part]}
          onChange={(event) => onChange({ ...scoring, [part]: event.currentTarget.value }, part)}
        />
      ))}
    </>
  )
}

/** Which source gives the percentage, and how it comes to it. */
export function ExternalFields({ scoring, onChange }: FieldsProps<'external'>) {
  return (
    <>
      <TextInput
        label={ruleWords.source}
        value={scoring.source}
        onChange={(event) => onChange({ ...scoring, source: event.currentTarget.value }, 'source')}
      />
      <TextInput
        label={ruleWords.how}
        value={scoring.formula}
        onChange={(event) => onChange({ ...scoring, formula: event.currentTarget.value }, 'formula')}
      />
    </>
  )
}
