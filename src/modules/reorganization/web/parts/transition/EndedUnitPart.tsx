/** One ended unit: what it holds, what went over, and who is to take over. */
import { Button, List, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { formatInstant } from '../../../../../shared/dates.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { UnitPicker } from '../../../../organization/web/index.ts'
import { type EndedUnit, transitions } from '../../../contract/transitions.ts'
import { heldInWords } from '../../../rules/held.ts'
import { transitionWords } from '../../text-of-transitions.vi.ts'
import { successorsOf } from './ended-columns.tsx'

const { unit: words } = transitionWords

export function EndedUnitPart({ day, unit, onDone }: { day: string; unit: EndedUnit; onDone: () => void }) {
  return (
    <Stack gap="md">
      <Text>
        {words.columns.successors}: {successorsOf(unit)}
      </Text>
      <section aria-labelledby="held">
        <Title order={3} size="h4" id="held" mb={4}>
          {words.holds}
        </Title>
        {unit.held.length === 0 && <Text c="dimmed">{words.nothing}</Text>}
        <List listStyleType="none" spacing={6}>
          {unit.held.map(({ kind, count, examples, follows }) => (
            <List.Item key={kind}>
              {heldInWords[kind]}: <b>{count}</b> ({follows === 'stays' ? words.stays : words.moves})
              <Text size="sm" c="dimmed">
                {words.such(examples.join('; '))}
              </Text>
            </List.Item>
          ))}
        </List>
      </section>
      {unit.moved.length > 0 && (
        <section aria-labelledby="moved">
          <Title order={3} size="h4" id="moved" mb={4}>
            {words.moved}
          </Title>
          <List listStyleType="none" spacing={6}>
            {unit.moved.map(({ kind, count, at, byName }) => (
              <List.Item key={kind}>
                {heldInWords[kind]}: {words.movedBy(count, byName, formatInstant(at))}
              </List.Item>
            ))}
          </List>
        </section>
      )}
      {unit.standing !== 'done' && unit.successors.length !== 1 && (
        <ChooseKeeper key={unit.version} day={day} unit={unit} onDone={onDone} />
      )}
    </Stack>
  )
}

function ChooseKeeper({ day, unit, onDone }: { day: string; unit: EndedUnit; onDone: () => void }) {
  const [keeperId, setKeeperId] = useState(unit.keeper?.unitId ?? null)
  const choose = useAction(transitions.chooseKeeper, { inPlace: true, said: words.chosen, onDone })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (keeperId !== null) choose.mutate({ day, unitId: unit.unitId, keeperId, version: unit.version })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={choose.refusal} />
        {unit.successors.length > 0 ? (
          <NativeSelect
            label={words.chooseAmong}
            data={[
              { value: '', label: words.unknown },
              ...unit.successors.map(({ unitId, fullName }) => ({ value: String(unitId), label: fullName })),
            ]}
            value={keeperId === null ? '' : String(keeperId)}
            onChange={(event) =>
              setKeeperId(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))
            }
          />
        ) : (
          <UnitPicker
            label={words.choose}
            asOf={day}
            value={keeperId}
            chosenName={unit.keeper?.fullName}
            onChange={(picked) => setKeeperId(picked?.unitId ?? null)}
          />
        )}
        <Button type="submit" loading={choose.isPending} disabled={keeperId === null} style={{ alignSelf: 'start' }}>
          {words.saveChoice}
        </Button>
      </Stack>
    </form>
  )
}
