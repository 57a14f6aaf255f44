/** The provisions of an amendment, each with the form of its rule. */
import { Button, Fieldset, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core'
import { addDays } from '../../../../shared/dates.ts'
import { DayField } from '../../../../ui/form/DayField.tsx'
import type { Area, Provision } from '../../contract.ts'
import { amendmentWords } from '../text-of-amendments.vi.ts'
import { ProvisionFields } from './ProvisionFields.tsx'

const words = amendmentWords.one
type Rules = Area['rules']

interface ListProps {
  rules: Rules
  provisions: readonly Provision[]
  disabled: boolean
  onChange: (make: (before: readonly Provision[]) => Provision[]) => void
}

export function ProvisionList({ rules, provisions, disabled, onChange }: ListProps) {
  const add = () => {
    const rule = rules[0]?.rule ?? ''
    const from = `${new Date().getFullYear() + 1}-01-01`
    onChange((before) => [...before, { rule, subject: '', from, to: null, value: {}, article: '' }])
  }
  return (
    <Stack gap="md">
      <Title order={2} size="h4">
        {words.provisions}
      </Title>
      {provisions.length === 0 && <Text size="sm">{words.none}</Text>}
      {provisions.map((one, at) => (
        <ProvisionForm
          // biome-ignore lint/suspicious/noArrayIndexKey: provisions of a draft have no names of their own and stay in their order.
          key={`${at} ${one.rule}`}
          rules={rules}
          provision={one}
          disabled={disabled}
          onChange={(next) => onChange((before) => before.map((other, index) => (index === at ? next : other)))}
          onRemove={() => onChange((before) => before.filter((_, index) => index !== at))}
        />
      ))}
      {!disabled && (
        <Group>
          <Button variant="default" onClick={add}>
            {words.addProvision}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

interface FormProps {
  rules: Rules
  provision: Provision
  disabled: boolean
  onChange: (provision: Provision) => void
  onRemove: () => void
}

function ProvisionForm({ rules, provision, disabled, onChange, onRemove }: FormProps) {
  const rule = rules.find((one) => one.rule === provision.rule)
  const title = rule?.title ?? provision.rule
  const set = (more: Partial<Provision>) => onChange({ ...provision, ...more })
  return (
    <Fieldset legend={title}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          <NativeSelect
            label={words.rule}
            description={rule?.about}
            disabled={disabled}
            data={rules.map((one) => ({ value: one.rule, label: one.title }))}
            value={provision.rule}
            onChange={({ currentTarget }) => set({ rule: currentTarget.value, subject: '', value: {} })}
          />
          {rule?.subject && (
            <TextInput
              label={rule.subject.label}
              required
              disabled={disabled}
              maxLength={200}
              value={provision.subject}
              onChange={({ currentTarget }) => set({ subject: currentTarget.value })}
            />
          )}
          <TextInput
            label={words.article}
            required
            disabled={disabled}
            maxLength={500}
            value={provision.article}
            onChange={({ currentTarget }) => set({ article: currentTarget.value })}
          />
          <DayField
            label={words.from}
            required
            disabled={disabled}
            width="100%"
            value={provision.from}
            onChange={(from) => from && set({ from })}
          />
          <DayField
            label={words.to}
            disabled={disabled}
            width="100%"
            value={provision.to && addDays(provision.to, -1)}
            onChange={(last) => set({ to: last && addDays(last, 1) })}
          />
        </SimpleGrid>
        {rule && (
          <ProvisionFields
            fields={rule.fields}
            value={provision.value}
            disabled={disabled}
            onChange={(value) => set({ value })}
          />
        )}
        {!disabled && (
          <Group justify="flex-end">
            <Button size="compact-sm" variant="subtle" color="red" aria-label={words.remove(title)} onClick={onRemove}>
              {words.remove(title)}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  )
}
