/** Slot by slot what both records say; where they differ, which stands. */
import { NativeSelect, Table, Text } from '@mantine/core'
import type { MergedSlot } from '../../../contract.ts'
import { CHOICES, type Choice } from '../../../rules/merging/merging.ts'
import { partOf } from '../../../rules/parts.ts'
import { choiceInWords, identityWords } from '../../text-of-identity.vi.ts'
import { fromInWords, slotInWords, toInWords, valueInWords } from '../record/value-in-words.ts'

const words = identityWords.pair
type Line = MergedSlot['kept'][number]

interface MergeChoicesProps {
  slots: readonly MergedSlot[]
  /** The slot of the refusal. */
  wrong?: { at: string | null; sentence: string } | null
  /** Null: only shown. */
  onChoose: ((key: string, choice: Choice) => void) | null
}

export function MergeChoices({ slots, wrong = null, onChoose }: MergeChoicesProps) {
  const ordered = slots.toSorted((a, b) => Number(b.differs) - Number(a.differs))
  return (
    <Table.ScrollContainer minWidth={640} mb="md" scrollAreaProps={{ type: 'auto', viewportProps: { tabIndex: 0 } }}>
      <Table withTableBorder striped verticalSpacing="xs">
        <caption className="visually-hidden">{words.parts}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.part}</Table.Th>
            <Table.Th scope="col">{words.keptSide}</Table.Th>
            <Table.Th scope="col">{words.goneSide}</Table.Th>
            <Table.Th scope="col">{words.choose}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ordered.map((slot) => (
            <Table.Tr key={slot.key}>
              <Table.Th scope="row">{labelOf(slot)}</Table.Th>
              <Table.Td>
                <Lines lines={slot.kept} />
              </Table.Td>
              <Table.Td>
                <Lines lines={slot.gone} />
              </Table.Td>
              <Table.Td>
                {slot.differs && onChoose !== null ? (
                  <NativeSelect
                    aria-label={words.chooseFor(labelOf(slot))}
                    data={[
                      { value: '', label: '…' },
                      ...CHOICES.map((value) => ({ value, label: choiceInWords[value] })),
                    ]}
                    value={slot.choice ?? ''}
                    error={wrong?.at === slot.key ? wrong.sentence : null}
                    onChange={({ currentTarget: { value } }) => value !== '' && onChoose(slot.key, value as Choice)}
                  />
                ) : (
                  <Text size="sm">{slot.choice === null ? words.same : choiceInWords[slot.choice]}</Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function labelOf({ part, slot }: MergedSlot): string {
  const { label, slot: slots } = partOf(part)
  const named = slots?.by === undefined ? slotInWords(partOf(part), slot) : slot
  return named ? `${label}: ${named}` : label
}

const MOST = 6

function Lines({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {words.nothing}
      </Text>
    )
  return (
    <>
      {lines.slice(-MOST).map((line) => (
        <Text key={line.id + line.from} size="sm">
          {words.until(fromInWords(line), toInWords(line))}: {saidBy(line)}
        </Text>
      ))}
    </>
  )
}

const saidBy = ({ part, from, values, unitName }: Line): string =>
  partOf(part)
    .fields.map((field) => valueInWords(field, values[field.key], from, unitName))
    .filter((text) => text !== '')
    .join(', ')
