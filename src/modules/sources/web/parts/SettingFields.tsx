/** What is said of a source, new or kept. */
import { Group, PasswordInput, Select, Stack, TextInput } from '@mantine/core'
import { NumberField } from '../../../../ui/form/NumberField.tsx'
import type { Pull } from '../../contract.ts'
import { settingWords, words } from '../text.vi.ts'

export interface TypedSettings {
  name: string
  withinId: number | null
  address: string
  headerName: string
  secret: string
  pull: Pull
  lateAfterDays: number | null
}

interface SettingFieldsProps {
  value: TypedSettings
  onChange: (part: Partial<TypedSettings>) => void
  provinces: readonly { unitId: number; name: string }[]
  hasSecret: boolean
  disabled?: boolean
}

/** As the doors take them: what is empty is none. */
export const settingsFrom = ({ name, withinId, address, headerName, secret, pull, lateAfterDays }: TypedSettings) => ({
  name,
  withinId: withinId as number,
  address: address.trim() || null,
  headerName: headerName.trim() || null,
  ...(secret !== '' && { secret }),
  pull,
  lateAfterDays: lateAfterDays ?? 30,
})

export function SettingFields({ value, onChange, provinces, hasSecret, disabled = false }: SettingFieldsProps) {
  return (
    <Stack gap="sm">
      <TextInput
        label={settingWords.name}
        required
        maxLength={120}
        value={value.name}
        disabled={disabled}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Select
        label={settingWords.within}
        description={settingWords.withinHint}
        data={provinces.map(({ unitId, name }) => ({ value: String(unitId), label: name }))}
        value={value.withinId === null ? null : String(value.withinId)}
        onChange={(chosen) => onChange({ withinId: chosen === null ? null : Number(chosen) })}
        searchable
        required
        disabled={disabled}
      />
      <TextInput
        label={settingWords.address}
        description={settingWords.addressHint}
        maxLength={500}
        inputMode="url"
        value={value.address}
        disabled={disabled}
        onChange={(event) => onChange({ address: event.currentTarget.value })}
      />
      <Group gap="sm" align="flex-start" grow preventGrowOverflow={false}>
        <TextInput
          label={settingWords.header}
          description={settingWords.headerHint}
          maxLength={60}
          value={value.headerName}
          disabled={disabled}
          onChange={(event) => onChange({ headerName: event.currentTarget.value })}
        />
        <PasswordInput
          label={settingWords.secret}
          description={hasSecret ? settingWords.secretKept : settingWords.secretNew}
          maxLength={2_000}
          autoComplete="new-password"
          value={value.secret}
          disabled={disabled}
          onChange={(event) => onChange({ secret: event.currentTarget.value })}
        />
      </Group>
      <Group gap="sm" align="flex-start" grow preventGrowOverflow={false}>
        <Select
          label={settingWords.pull}
          data={Object.entries(words.pulls).map(([pull, label]) => ({ value: pull, label }))}
          value={value.pull}
          onChange={(chosen) => onChange({ pull: chosen as Pull })}
          allowDeselect={false}
          disabled={disabled}
        />
        <NumberField
          label={settingWords.late}
          value={value.lateAfterDays}
          onChange={(lateAfterDays) => onChange({ lateAfterDays })}
          min={1}
          max={730}
          places={0}
          disabled={disabled}
        />
      </Group>
    </Stack>
  )
}
