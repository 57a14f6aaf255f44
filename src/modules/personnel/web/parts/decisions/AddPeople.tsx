/** Whom the decision is about: found by name, taken from a unit, or read out of the annex. */

import { Alert, Button, Checkbox, Group, List, Select, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { dayIn, formatDay } from '../../../../../shared/dates.ts'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { markedName } from '../../../../../shared/marked-name.ts'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { usePortalTarget } from '../../../../../ui/form/use-portal-target.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { upload, uploadForFile } from '../../../../../ui/upload.ts'
import { UnitPicker } from '../../../../organization/web/index.ts'
import { personnel as doors } from '../../../contract.ts'
import type { DecisionKind } from '../../../rules/event-kinds.ts'
import { peopleToDecide } from '../../data-of-decisions.ts'
import { newDecisionWords as words } from '../../text-of-decisions.vi.ts'
import type { Writing } from './use-decision.ts'

export function AddPeople({ writing }: { writing: Writing }) {
  return (
    <Stack gap="sm">
      <ByName writing={writing} />
      <OfUnit writing={writing} />
      {writing.written.kind !== null && <OutOfFile writing={writing} />}
    </Stack>
  )
}

const asNew = ({ recordId }: { recordId: string }) => ({ recordId, said: {} })

function ByName({ writing }: { writing: Writing }) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 250)
  const { data } = useQuery({
    ...peopleToDecide({ search }),
    enabled: search.length > 1,
    placeholderData: keepPreviousData,
  })
  const found = search.length > 1 ? (data?.people ?? []).slice(0, 30) : []
  const field = useRef<HTMLInputElement>(null)
  const target = usePortalTarget(field)
  const pick = (recordId: string) => {
    writing.add([{ recordId, said: {} }])
    setTyped('')
  }
  return (
    <Select
      label={words.find}
      description={words.findHint}
      searchable
      nothingFoundMessage={search.length > 1 && data ? words.none : undefined}
      maw={560}
      data={found.map(({ recordId, fullName, bornOn, unitName, postTitle }) => ({
        value: recordId,
        label: [fullName, bornOn && formatDay(bornOn), postTitle, unitName].filter(Boolean).join(' · '),
      }))}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      ref={field}
      comboboxProps={target ? { portalProps: { target } } : {}}
      value={null}
      onChange={(recordId) => recordId !== null && pick(recordId)}
      onKeyDown={(event) => {
        const [first] = found
        // Enter without a choice made by the arrows takes the first.
        if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant') || !first) return
        event.preventDefault()
        pick(first.recordId)
      }}
    />
  )
}

function OfUnit({ writing }: { writing: Writing }) {
  const client = useQueryClient()
  const { kind, effectiveOn } = writing.written
  const [unitId, setUnitId] = useState<number | null>(null)
  const [onlyDue, setOnlyDue] = useState(true)
  const [told, setTold] = useState<string | null>(null)
  const isStep = (kind === 'step-regular' || kind === 'step-early') && effectiveOn !== null
  const take = async () => {
    if (unitId === null) return
    const { people, more } = await client.fetchQuery(
      peopleToDecide({ unitId, ...(isStep && onlyDue && { stepDueBy: effectiveOn }) }),
    )
    setTold([words.added(writing.add(people.map(asNew))), more ? words.more : ''].join(' ').trim())
  }
  return (
    <div>
      <Group gap="sm" align="flex-end">
        <UnitPicker
          label={words.unit}
          asOf={dayIn(new Date())}
          value={unitId}
          onChange={(unit) => setUnitId(unit?.unitId ?? null)}
        />
        {isStep && (
          <Checkbox
            label={words.due}
            checked={onlyDue}
            onChange={(event) => setOnlyDue(event.currentTarget.checked)}
            pb={8}
          />
        )}
        <Button variant="default" disabled={unitId === null} onClick={() => void take()}>
          {words.addUnit}
        </Button>
      </Group>
      <Text size="sm" role="status">
        {told}
      </Text>
    </div>
  )
}

type Read = OutputOf<typeof doors.readPeople>

function OutOfFile({ writing }: { writing: Writing }) {
  const { kind, effectiveOn } = writing.written
  const [read, setRead] = useState<(Read & { file: File }) | null>(null)
  const marked = useMutation({
    mutationFn: ({ file, ...asked }: { file: File; kind: DecisionKind; effectiveOn: string }) =>
      uploadForFile(doors.markedAnnex, asked, { file, name: markedName(file.name) }),
  })
  const unread = read?.rows.filter(({ problem }) => problem !== null) ?? []
  return (
    <div>
      <FileDrop
        label={words.file}
        limits={doors.readPeople.upload}
        multiple={false}
        disabled={effectiveOn === null}
        send={async (file, options) => {
          if (kind === null || effectiveOn === null) return
          const answer = await upload(doors.readPeople, { kind, effectiveOn }, file, options)
          setRead({ ...answer, file })
          writing.add(
            answer.rows.flatMap(({ recordId, said, problem }) =>
              recordId === null || problem !== null ? [] : [{ recordId, said }],
            ),
          )
        }}
      />
      {read !== null && (
        <Stack gap={4} mt="xs" role="status">
          <Text size="sm">{words.added(read.rows.length - unread.length)}</Text>
          {read.ignored.length > 0 && (
            <Text size="sm" c="dimmed">
              {words.ignored(read.ignored)}
            </Text>
          )}
          {unread.length > 0 && (
            <Alert color="yellow" title={words.unread(unread.length)}>
              <List size="sm">
                {unread.map(({ row, name, problem }) => (
                  <List.Item key={row}>{words.row(row, name, problem ?? '')}</List.Item>
                ))}
              </List>
            </Alert>
          )}
          {kind !== null && effectiveOn !== null && (
            <Group>
              <Button
                variant="default"
                size="compact-sm"
                loading={marked.isPending}
                onClick={() => marked.mutate({ kind, effectiveOn, file: read.file })}
              >
                {words.marked}
              </Button>
            </Group>
          )}
          <RefusalList of={marked.error} />
        </Stack>
      )}
    </div>
  )
}
