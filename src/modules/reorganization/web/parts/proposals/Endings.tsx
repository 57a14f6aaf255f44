/** What each ended unit leaves, and who takes it over. */
import { NativeSelect, Stack, Text, Title } from '@mantine/core'
import { UnitPicker } from '../../../../organization/web/index.ts'
import type { Preview } from '../../../contract.ts'
import { heldInWords } from '../../../rules/held.ts'
import { previewWords as words } from '../../text-of-proposals.vi.ts'
import classes from './Proposals.module.css'

type Ending = Preview['endings'][number]

interface EndingsProps {
  preview: Preview
  nameOf: (unitId: number) => string
  /** Null: only looked at. */
  onChoose: ((unitId: number, keeperId: number | null) => void) | null
}

export function Endings({ preview, nameOf, onChoose }: EndingsProps) {
  const main = new Set(preview.before.map(({ unitId }) => unitId))
  // Rooms that end with their unit are named only where they hold something.
  const shown = preview.endings.filter(
    ({ unitId }) => main.has(unitId) || preview.held.some((held) => held.unitId === unitId),
  )
  if (shown.length === 0) return null
  return (
    <section>
      <Title order={2} size="h4" mb={6}>
        {words.endings}
      </Title>
      <Stack gap="sm">
        {shown.map((ending) => (
          <fieldset key={ending.unitId} className={classes.unit}>
            <legend>{ending.fullName}</legend>
            <Held of={preview.held.filter(({ unitId }) => unitId === ending.unitId)} />
            <Keeper {...{ ending, nameOf, onChoose }} day={preview.day} />
          </fieldset>
        ))}
      </Stack>
    </section>
  )
}

function Held({ of }: { of: Preview['held'] }) {
  if (of.length === 0) return <Text size="sm">{`${words.held}: ${words.nothingHeld}.`}</Text>
  return (
    <ul className={classes.plain}>
      {of.map(({ kind, count, examples, follows }) => (
        <li key={kind}>
          <Text size="sm">
            <b>{count}</b> {heldInWords[kind].toLowerCase()} – {follows === 'successor' ? words.moves : words.stay}
          </Text>
          {examples.length > 0 && (
            <Text size="sm" c="dimmed">
              {examples.join('; ')}
              {count > examples.length && `; ${words.others(count - examples.length)}`}
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The sole successor takes over by itself; of several one is chosen; where nobody follows, any unit of the day. */
function Keeper({
  ending,
  day,
  nameOf,
  onChoose,
}: { ending: Ending; day: string } & Pick<EndingsProps, 'nameOf' | 'onChoose'>) {
  const { unitId, successors, keeperId, fullName, isNamed } = ending
  const isByItself = keeperId !== null && !isNamed
  if (onChoose === null || isByItself)
    return <Text size="sm" mt={6}>{`${words.keeper}: ${keeperId === null ? words.choose : nameOf(keeperId)}`}</Text>
  if (successors.length > 1)
    return (
      <NativeSelect
        mt={6}
        label={words.keeper}
        aria-label={words.keeperOf(fullName)}
        data={[
          { value: '', label: words.choose },
          ...successors.map((one) => ({ value: String(one.unitId), label: one.fullName })),
        ]}
        value={keeperId === null ? '' : String(keeperId)}
        onChange={(event) =>
          onChoose(unitId, event.currentTarget.value === '' ? null : Number(event.currentTarget.value))
        }
      />
    )
  return (
    <UnitPicker
      mt={6}
      label={words.keeper}
      aria-label={words.keeperOf(fullName)}
      asOf={day}
      value={keeperId}
      chosenName={keeperId === null ? undefined : nameOf(keeperId)}
      onChange={(unit) => onChoose(unitId, unit?.unitId ?? null)}
    />
  )
}
