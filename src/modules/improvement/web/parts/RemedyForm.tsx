/** Why points were lost, what is done about it, by whom, until when. */
import { Autocomplete, Button, NativeSelect, SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { NumberField } from '../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { improvement as doors, type LostPoint } from '../../contract.ts'
import { causes, people } from '../data.ts'
import { words as common, rowWords as words } from '../text.vi.ts'

type Written = Pick<
  LostPoint,
  'causeId' | 'causeWords' | 'remedy' | 'body' | 'accountId' | 'personName' | 'dueOn' | 'effort'
>

const writtenIn = (row: LostPoint): Written => {
  const { causeId, causeWords, remedy, body, accountId, personName, dueOn, effort } = row
  return {
    causeId,
    causeWords,
    remedy,
    body,
    accountId,
    personName: accountId === null ? personName : '',
    dueOn,
    effort,
  }
}

export function RemedyForm({ planId, row }: { planId: string; row: LostPoint }) {
  const [written, setWritten] = useState(writtenIn(row))
  const { data: listed } = useQuery(causes())
  const { data: who } = useQuery(people(planId))
  const save = useAction(doors.saveRemedy, { inPlace: true, said: words.saved })
  const put = (part: Partial<Written>) => setWritten({ ...written, ...part })
  const choices = (listed?.causes ?? []).filter(({ id, isRetired }) => !isRetired || id === row.causeId)
  const persons = (who?.people ?? []).map(({ accountId, fullName }) => ({ value: accountId, label: fullName }))
  const kept = row.accountId !== null && !persons.some(({ value }) => value === row.accountId)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ lostPointId: row.id, version: row.version, ...written })
      }}
    >
      <Stack gap="sm">
        <Title order={3} size="h4">
          {words.plan}
        </Title>
        <NativeSelect
          label={words.cause}
          value={written.causeId ?? ''}
          onChange={(event) => put({ causeId: event.currentTarget.value || null })}
          data={[{ value: '', label: words.noCause }, ...choices.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Textarea
          label={words.causeWords}
          value={written.causeWords}
          maxLength={2000}
          autosize
          minRows={2}
          onChange={(event) => put({ causeWords: event.currentTarget.value })}
        />
        <Textarea
          label={words.remedy}
          value={written.remedy}
          maxLength={4000}
          autosize
          minRows={3}
          onChange={(event) => put({ remedy: event.currentTarget.value })}
        />
        <Autocomplete
          label={words.body}
          value={written.body}
          maxLength={200}
          data={who?.bodies ?? []}
          onChange={(body) => put({ body })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <NativeSelect
            label={words.person}
            value={written.accountId ?? ''}
            onChange={(event) => put({ accountId: event.currentTarget.value || null })}
            data={[
              { value: '', label: words.nobody },
              ...persons,
              ...(kept ? [{ value: row.accountId as string, label: row.personName }] : []),
            ]}
          />
          <TextInput
            label={words.personName}
            value={written.personName}
            maxLength={200}
            disabled={written.accountId !== null}
            onChange={(event) => put({ personName: event.currentTarget.value })}
          />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <DayField label={words.due} value={written.dueOn} onChange={(dueOn) => put({ dueOn })} clearable />
          {row.criterionId !== null && (
            <NumberField
              label={words.effort}
              description={words.effortMeans}
              value={written.effort}
              onChange={(effort) => put({ effort })}
              min={1}
              max={1000}
              places={0}
              live
              inputWrapperOrder={['label', 'input', 'description', 'error']}
            />
          )}
        </SimpleGrid>
        <RefusalList of={save.refusal} />
        <div>
          <Button type="submit" loading={save.isPending}>
            {common.save}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
