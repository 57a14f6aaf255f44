/** The form of one kind of decision, drawn from its rule. */
import { SimpleGrid, Text } from '@mantine/core'
import type { Assessed } from '../../../contract.ts'
import type { DecisionKind } from '../../../rules/event-kinds.ts'
import { askedFields, EVENT_RULES } from '../../../rules/events/rules.ts'
import type { Value, Values } from '../../../rules/parts.ts'
import { newDecisionWords as words } from '../../text-of-decisions.vi.ts'
import { FieldInput } from './FieldInput.tsx'

interface EventFieldsProps {
  kind: DecisionKind
  day: string
  /** What was typed. */
  said: Values
  onChange: (key: string, value: Value) => void
  /** What the record offers where nothing was typed; null when it is of several people. */
  offered: Values | null
  findings: Assessed['findings']
  nameOfUnit: (unitId: number) => string | undefined
}

export function EventFields({ kind, day, said, onChange, offered, findings, nameOfUnit }: EventFieldsProps) {
  const { law } = EVENT_RULES[kind]
  const fields = askedFields(kind, { ...offered, ...said })
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {words.law(law)}
      </Text>
      {fields.length === 0 && <Text size="sm">{words.noFields}</Text>}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm" verticalSpacing="xs">
        {fields.map((field) => (
          <FieldInput
            key={field.key}
            field={field}
            day={day}
            value={field.key in said ? (said[field.key] ?? null) : (offered?.[field.key] ?? null)}
            onChange={(value) => onChange(field.key, value)}
            nameOfUnit={nameOfUnit}
            placeholder={offered === null && !(field.key in said) ? words.byRecord : undefined}
            error={
              // What is not typed yet is no mistake.
              findings.find(({ at, reason }) => at === field.key && reason !== 'personnel.field-missing')?.sentence
            }
          />
        ))}
      </SimpleGrid>
    </>
  )
}
