/** One line as it is written: its fields with what stands now below each, its days, its paper. */
import { Button, Card, Group, Select, SimpleGrid, Text, Title } from '@mantine/core'
import { formatPartial } from '../../../../../shared/partial-days.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import type { OwnProposal, ProposalDraftItem } from '../../../contract.ts'
import { type Field, partOf } from '../../../rules/parts.ts'
import { opInWords } from '../../../rules/proposals/change.ts'
import { writingWords as words } from '../../text-of-proposals.vi.ts'
import { valueInWords } from '../record/value-in-words.ts'
import { nameIn } from './Difference.tsx'
import { type Written, withChange, withoutItem, withPaper, withValue } from './drafting.ts'
import { PartialDayField } from './PartialDayField.tsx'
import { ValueField } from './ValueField.tsx'

interface ItemEditorProps {
  proposal: OwnProposal
  item: ProposalDraftItem
  change: (make: (written: Written) => Written) => void
}

export function ItemEditor({ proposal, item, change }: ItemEditorProps) {
  const { key } = item
  const { op, part: partKey } = item.change
  const part = partOf(partKey)
  return (
    <Card withBorder component="section" id={`items.${key}`} aria-label={words.opOf(opInWords[op], part.label)}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h5">
          {words.opOf(opInWords[op], part.label)}
        </Title>
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          aria-label={words.dropItemOf(part.label)}
          onClick={() => change((was) => withoutItem(was, key))}
        >
          {words.dropItem}
        </Button>
      </Group>
      {op === 'remove' ? (
        <Text size="sm">{words.removed}</Text>
      ) : (
        <Fields proposal={proposal} item={item} change={change} />
      )}
      <PaperOfItem proposal={proposal} item={item} change={change} />
    </Card>
  )
}

function Fields({ proposal, item, change }: ItemEditorProps) {
  const { key } = item
  const { op, part: partKey, slot, from, to, values } = item.change
  const part = partOf(partKey)
  const stood = proposal.stated.find(
    ({ eventId, part: of, slot: at, from: since }) =>
      item.change.target?.eventId === eventId &&
      of === partKey &&
      item.change.target.slot === at &&
      item.change.target.from === since,
  )
  const now = (field: Field) => {
    const text = valueInWords(
      field,
      stood?.values[field.key],
      '9999-12-31',
      nameIn(proposal.names, stood?.values[field.key]),
    )
    return text === '' ? undefined : words.now(text)
  }
  const slots = Object.entries(part.slot ?? {}).filter(([name]) => name !== 'by')
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      {op !== 'end' && (
        <PartialDayField
          id={`items.${key}.from`}
          label={words.from}
          description={stood ? words.now(formatPartial(stood.from)) : words.dayHint}
          withAsterisk
          value={from}
          onChange={(day) => change((was) => withChange(was, key, { from: day }))}
        />
      )}
      <PartialDayField
        id={`items.${key}.to`}
        label={words.to}
        description={op === 'end' ? words.dayHint : words.toHint}
        withAsterisk={op === 'end'}
        value={to ?? ''}
        onChange={(day) => change((was) => withChange(was, key, { to: day === '' && op !== 'end' ? null : day }))}
      />
      {op === 'add' && slots.length > 0 && (
        <Select
          label={words.slot}
          data={slots.map(([value, label]) => ({ value, label }))}
          value={slot === '' ? 'main' : slot}
          onChange={(chosen) => change((was) => withChange(was, key, { slot: chosen ?? '' }))}
          allowDeselect={false}
        />
      )}
      {op !== 'end' &&
        part.fields
          .filter(({ type }) => type !== 'image')
          .map((field) => (
            <ValueField
              key={field.key}
              id={`items.${key}.${field.key}`}
              field={field}
              value={values[field.key] ?? null}
              description={now(field)}
              unitName={nameIn(proposal.names, values[field.key]) ?? undefined}
              onChange={(value) => change((was) => withValue(was, key, field.key, value))}
            />
          ))}
    </SimpleGrid>
  )
}

function PaperOfItem({ proposal, item, change }: ItemEditorProps) {
  const { key, paperId, page } = item
  return (
    <Group mt="sm" align="flex-end" gap="sm">
      <Select
        label={words.paper}
        data={[
          { value: '', label: words.noPaper },
          ...proposal.papers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={paperId ?? ''}
        onChange={(chosen) =>
          change((was) => withPaper(was, key, { paperId: chosen || null, page: chosen ? (page ?? 1) : null }))
        }
        allowDeselect={false}
        w={320}
        maw="100%"
      />
      {paperId !== null && (
        <NumberField
          label={words.page}
          value={page}
          min={1}
          max={10_000}
          places={0}
          onChange={(number) => change((was) => withPaper(was, key, { paperId, page: number }))}
          w={90}
        />
      )}
    </Group>
  )
}
