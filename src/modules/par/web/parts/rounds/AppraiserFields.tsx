/** Who consolidates, who stands in for it, and which units the bodies of the sets are. */
import { Checkbox, Group, Select, Stack, Text } from '@mantine/core'
import { openingWords } from '../../text.vi.ts'
import type { RoundDraft } from './round-draft.ts'
import type { Opening } from './use-opening.ts'

const NOBODY = '0'
const nobody = (label: string) => ({ value: NOBODY, label })

interface AppraiserFieldsProps {
  draft: RoundDraft
  opening: Opening
  onChange: (part: Partial<RoundDraft>) => void
}

export function AppraiserFields({ draft, opening, onChange }: AppraiserFieldsProps) {
  const units = opening.units
    .filter(({ level }) => level === 'department')
    .map(({ unitId, fullName }) => ({ value: String(unitId), label: fullName }))
  const idOf = (value: string | null) => (value === null || value === NOBODY ? null : Number(value))
  const textOf = (id: number | null) => (id === null ? null : String(id))
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-start">
        <Select
          label={openingWords.consolidating}
          data={[nobody(openingWords.anyone), ...units]}
          value={textOf(opening.consolidatingUnitId) ?? NOBODY}
          onChange={(value) => onChange({ consolidating: idOf(value) })}
          allowDeselect={false}
          searchable
          w={300}
        />
        <Select
          label={openingWords.substitute}
          description={openingWords.substituteHint}
          data={[
            nobody(openingWords.noSubstitute),
            ...units.filter(({ value }) => value !== textOf(opening.consolidatingUnitId)),
          ]}
          value={textOf(draft.substitute) ?? NOBODY}
          onChange={(value) => onChange({ substitute: idOf(value) })}
          allowDeselect={false}
          searchable
          w={300}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      </Group>
      {opening.bodies.length === 0 ? (
        <Text size="sm" c="dimmed">
          {openingWords.noBodies}
        </Text>
      ) : (
        <div>
          <Text size="sm" fw={600} mb={4}>
            {openingWords.bodies}
          </Text>
          <Stack gap={8}>
            {opening.bodies.map(({ body, unitId }) => (
              <Group key={body} gap="sm" align="flex-end">
                <Select
                  label={openingWords.bodyIs(body)}
                  data={units}
                  value={textOf(unitId)}
                  onChange={(value) =>
                    onChange({ bodies: { ...draft.bodies, [body]: idOf(value) }, bodiesChecked: false })
                  }
                  searchable
                  w={360}
                />
                <Text size="sm" pb={8} {...(unitId === null ? { c: 'var(--mantine-color-error)' } : { c: 'dimmed' })}>
                  {unitId === null ? openingWords.notFound : body in draft.bodies ? '' : openingWords.byName}
                </Text>
              </Group>
            ))}
          </Stack>
          <Checkbox
            mt="sm"
            label={openingWords.confirmBodies}
            checked={draft.bodiesChecked}
            onChange={(event) => onChange({ bodiesChecked: event.currentTarget.checked })}
          />
        </div>
      )}
    </Stack>
  )
}
