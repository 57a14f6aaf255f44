import { Checkbox, Group, NativeSelect, Stack, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import type { ImportReading, UnitImport } from '../../../contract.ts'
import { LEVELS, type Level } from '../../../rules/levels.ts'
import { familyInWords } from '../../../rules/words.ts'
import { importWords as words } from '../../text-of-imports.vi.ts'
import { FreezesStanding } from '../freezes/FreezesStanding.tsx'
import { UnitPicker } from '../UnitPicker.tsx'

interface WhatAndWhenProps {
  found: UnitImport
  isLocked: boolean
  onReading: (change: Partial<ImportReading>) => void
}

const ANY = ''

/** Of which level the units are, from which day and by what it is so, and what of the others. */
export function WhatAndWhen({ found: { reading, underName }, isLocked, onReading }: WhatAndWhenProps) {
  const [basis, setBasis] = useState(reading.legalBasis)
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.when}
      </Title>
      <Stack gap="sm">
        {!isLocked && (
          <FreezesStanding
            about="units"
            day={reading.day}
            unitIds={reading.underId === null ? [] : [reading.underId]}
          />
        )}
        <Group gap="sm" align="flex-start">
          <DayField
            label={words.day}
            required
            value={reading.day}
            disabled={isLocked}
            onChange={(day) => onReading({ day })}
          />
          <TextInput
            label={words.basis}
            description={words.basisHint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            maxLength={300}
            flex="1 1 20rem"
            value={basis}
            disabled={isLocked}
            onChange={({ currentTarget: { value } }) => setBasis(value)}
            onBlur={() => basis.trim() !== reading.legalBasis && onReading({ legalBasis: basis })}
          />
        </Group>
        <Group gap="sm" align="flex-start">
          <NativeSelect
            label={words.level}
            data={[
              { value: ANY, label: words.anyLevel },
              ...LEVELS.map((level) => ({ value: level as string, label: familyInWords[level] })),
            ]}
            value={reading.level ?? ANY}
            disabled={isLocked}
            onChange={({ currentTarget: { value } }) => onReading({ level: value === ANY ? null : (value as Level) })}
          />
          <UnitPicker
            label={words.under}
            asOf={reading.day ?? dayIn(new Date())}
            value={reading.underId}
            chosenName={underName ?? undefined}
            disabled={isLocked}
            flex="1 1 20rem"
            onChange={(unit) => onReading({ underId: unit?.unitId ?? null })}
          />
        </Group>
        <Checkbox
          label={words.whole}
          description={words.wholeHint}
          checked={reading.isWhole}
          disabled={isLocked}
          onChange={({ currentTarget: { checked } }) => onReading({ isWhole: checked })}
        />
        <Checkbox
          label={words.skips}
          checked={reading.skipsWrong}
          disabled={isLocked}
          onChange={({ currentTarget: { checked } }) => onReading({ skipsWrong: checked })}
        />
      </Stack>
    </section>
  )
}
