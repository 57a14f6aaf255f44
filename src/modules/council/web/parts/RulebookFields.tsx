/** How a council decides: what its decision says, each choice in the words it would have there. */
import { Radio, Stack, Text } from '@mantine/core'
import type { Rulebook } from '../../contract.ts'
import { councilWords } from '../text.vi.ts'

interface RulebookFieldsProps {
  value: Rulebook
  onChange: (rules: Rulebook) => void
  disabled?: boolean
}

export function RulebookFields({ value, onChange, disabled = false }: RulebookFieldsProps) {
  const choices = <Key extends keyof Rulebook>(key: Key, label: string, options: Record<Rulebook[Key], string>) => (
    <Radio.Group
      label={label}
      value={value[key]}
      onChange={(chosen) => onChange({ ...value, [key]: chosen as Rulebook[Key] })}
    >
      <Stack gap={6} mt={4}>
        {Object.entries<string>(options).map(([option, words]) => (
          <Radio key={option} value={option} label={words} disabled={disabled} />
        ))}
      </Stack>
    </Radio.Group>
  )
  return (
    <Stack gap="sm">
      {choices('majority', councilWords.majority, councilWords.majorities)}
      {choices('tie', councilWords.tie, councilWords.ties)}
      {choices('ownUnit', councilWords.ownUnit, councilWords.ownUnits)}
      <Text size="sm" c="dimmed">
        {councilWords.ownUnitWhy}
      </Text>
    </Stack>
  )
}
