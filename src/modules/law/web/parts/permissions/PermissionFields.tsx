/** The document of a permission, what it keeps, for whom and from when. */
import { Group, Text, Textarea, TextInput } from '@mantine/core'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { permissionWords } from '../../text-of-permissions.vi.ts'
import { ProvisionPicker } from './ProvisionPicker.tsx'
import { ReachFields } from './ReachFields.tsx'
import type { FieldsProps } from './written-permission.ts'

const { record: words } = permissionWords

export function PermissionFields({ draft, change }: FieldsProps) {
  return (
    <>
      <Group align="flex-start" grow preventGrowOverflow={false} wrap="wrap">
        <TextInput
          label={words.number}
          description={words.numberHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={120}
          value={draft.number}
          onChange={(event) => change({ number: event.currentTarget.value })}
        />
        <TextInput
          label={words.point}
          maxLength={60}
          value={draft.point}
          onChange={(event) => change({ point: event.currentTarget.value })}
        />
        <DayField
          label={words.issuedOn}
          required
          value={draft.issuedOn}
          onChange={(issuedOn) => change({ issuedOn, firstDay: draft.firstDay ?? issuedOn })}
        />
      </Group>
      <TextInput
        label={words.issuer}
        required
        maxLength={200}
        value={draft.issuer}
        onChange={(event) => change({ issuer: event.currentTarget.value })}
      />
      <TextInput
        label={words.name}
        required
        maxLength={300}
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <TextInput
        label={words.keptText}
        required
        maxLength={300}
        value={draft.keptText}
        onChange={(event) => change({ keptText: event.currentTarget.value })}
      />
      <ProvisionPicker value={draft.kept} onChange={(kept) => change({ kept })} />
      <ReachFields draft={draft} change={change} />
      <Group align="flex-start">
        <DayField
          label={words.firstDay}
          required
          value={draft.firstDay}
          onChange={(firstDay) => change({ firstDay })}
        />
        <DayField label={words.lastDay} clearable value={draft.lastDay} onChange={(lastDay) => change({ lastDay })} />
      </Group>
      <Text size="sm" c="dimmed">
        {words.lastDayHint}
      </Text>
      <Textarea
        label={words.note}
        rows={2}
        maxLength={2000}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  )
}
