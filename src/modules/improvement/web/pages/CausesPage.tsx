/** The office's list of causes. */
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { type Cause, improvement as doors } from '../../contract.ts'
import { causes } from '../data.ts'
import classes from '../parts/Improvement.module.css'
import { causesWords, words } from '../text.vi.ts'

export function CausesPage() {
  const { data } = useSuspenseQuery(causes())
  const mayManage = useMay('improvement.manage')
  return (
    <>
      <PageTitle
        title={causesWords.title}
        crumbs={[{ label: words.menu.plans, path: '/improvement' }]}
        about={causesWords.about}
      />
      <Stack gap="md" maw={860}>
        <ul className={classes.plain}>
          {data.causes.map((cause) => (
            <CauseRow key={`${cause.id} ${cause.version}`} cause={cause} mayManage={mayManage} />
          ))}
        </ul>
        {mayManage && <AddCause />}
      </Stack>
    </>
  )
}

function CauseRow({ cause, mayManage }: { cause: Cause; mayManage: boolean }) {
  const [name, setName] = useState<string | null>(null)
  const edit = useAction(doors.editCause, { inPlace: true, said: causesWords.saved })
  const save = (change: { name?: string; isRetired?: boolean }) =>
    edit.mutate({ causeId: cause.id, version: cause.version, name: cause.name, isRetired: cause.isRetired, ...change })
  const retire = cause.isRetired ? causesWords.restore : causesWords.retire
  return (
    <li>
      <Group justify="space-between" gap="xs">
        {name === null ? (
          <span>
            {cause.name} {cause.isRetired && <StateBadge tone="closed">{causesWords.retired}</StateBadge>}{' '}
            <Text span size="sm" c="dimmed">
              {causesWords.usesOf(cause.uses)}
            </Text>
          </span>
        ) : (
          <form
            style={{ flex: 1 }}
            onSubmit={(event) => {
              event.preventDefault()
              save({ name })
            }}
          >
            <Group gap="xs">
              <TextInput
                aria-label={causesWords.name}
                value={name}
                maxLength={200}
                flex={1}
                data-autofocus
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" size="sm" loading={edit.isPending}>
                {words.save}
              </Button>
              <Button size="sm" variant="default" onClick={() => setName(null)}>
                {words.cancel}
              </Button>
            </Group>
          </form>
        )}
        {mayManage && name === null && (
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              aria-label={causesWords.actionOf(causesWords.edit, cause.name)}
              onClick={() => setName(cause.name)}
            >
              {causesWords.edit}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={causesWords.actionOf(retire, cause.name)}
              loading={edit.isPending}
              onClick={() => save({ isRetired: !cause.isRetired })}
            >
              {retire}
            </Button>
          </Group>
        )}
      </Group>
      <RefusalList of={edit.refusal} />
    </li>
  )
}

function AddCause() {
  const [name, setName] = useState('')
  const add = useAction(doors.addCause, { inPlace: true, said: causesWords.added, onDone: () => setName('') })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate({ name })
      }}
    >
      <Group align="flex-end">
        <TextInput
          label={causesWords.newName}
          value={name}
          maxLength={200}
          flex={1}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={add.isPending} disabled={name.trim().length < 3}>
          {causesWords.add}
        </Button>
      </Group>
      <RefusalList of={add.refusal} />
    </form>
  )
}
