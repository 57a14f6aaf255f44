import { Card, Group, Stack, Textarea, TextInput, Title } from '@mantine/core'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { correctionWords as words } from '../../text-of-corrections.vi.ts'
import type { CorrectionDraft } from './correction-draft.ts'

/** Characters the reason needs, and may have: it is published. */
export const REASON_LEAST = 10
const REASON_MOST = 2_000

interface DecisionFieldsProps {
  draft: CorrectionDraft
  onChange: (part: Partial<CorrectionDraft>) => void
}

/** By what decision it is corrected, and why. */
export function DecisionFields({ draft, onChange }: DecisionFieldsProps) {
  return (
    <Card withBorder component="section" aria-labelledby="decision">
      <Title order={2} size="h4" id="decision" mb="xs">
        {words.decision}
      </Title>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            label={words.number}
            placeholder="123/QĐ-UBND"
            value={draft.decisionNumber}
            onChange={(event) => onChange({ decisionNumber: event.currentTarget.value })}
            maxLength={80}
            w={260}
          />
          <DayField label={words.day} value={draft.decisionDay} onChange={(decisionDay) => onChange({ decisionDay })} />
        </Group>
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          value={draft.reason}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
          maxLength={REASON_MOST}
          autosize
          minRows={2}
        />
      </Stack>
    </Card>
  )
}
