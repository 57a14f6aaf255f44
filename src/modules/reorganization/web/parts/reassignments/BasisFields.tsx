/** Căn cứ: the resolution, and the day from which people are elsewhere. */
import { Group, Stack, TextInput } from '@mantine/core'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { reassignmentWords as words } from '../../text-of-reassignments.vi.ts'
import type { Plan } from './use-plan.ts'

export function BasisFields({ plan: { written, put } }: { plan: Plan }) {
  return (
    <Stack gap="sm" maw={860}>
      <TextInput
        label={words.name}
        required
        maxLength={300}
        value={written.title}
        onChange={(event) => put({ title: event.currentTarget.value })}
      />
      <Group gap="sm" align="flex-end">
        <TextInput
          label={words.basis}
          maxLength={80}
          value={written.legalBasis}
          onChange={(event) => put({ legalBasis: event.currentTarget.value })}
        />
        <DayField
          label={words.decidedOn}
          value={written.decidedOn}
          onChange={(decidedOn) => put({ decidedOn })}
          clearable
        />
        <TextInput
          label={words.issuer}
          maxLength={200}
          value={written.issuer}
          onChange={(event) => put({ issuer: event.currentTarget.value })}
        />
        <TextInput
          label={words.signer}
          maxLength={120}
          value={written.signer}
          onChange={(event) => put({ signer: event.currentTarget.value })}
        />
        <DayField label={words.day} value={written.day} onChange={(day) => put({ day })} clearable />
      </Group>
    </Stack>
  )
}
