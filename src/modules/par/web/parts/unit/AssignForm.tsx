/** To whom the chosen criteria go, by when; or back from whoever has them. */
import { Autocomplete, Button, Group, Select, Text, Textarea, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayIn, formatDay } from '../../../../../shared/dates.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { notifyDone } from '../../../../../ui/notify.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type AssessmentSheet, par } from '../../../contract.ts'
import { lastDayOfUnit } from '../../../rules/unit/assignment.ts'
import { assignable } from '../../data.ts'
import { unitWords } from '../../text.vi.ts'
import { openOf } from '../leaf/open-sheet.ts'
import type { GivenLeaf } from './given-leaf.ts'
import classes from './Unit.module.css'

interface AssignFormProps {
  sheet: AssessmentSheet
  chosen: readonly GivenLeaf[]
  onDone: () => void
}

export function AssignForm({ sheet, chosen, onDone }: AssignFormProps) {
  const { data } = useQuery(assignable(sheet.id))
  const [accountId, setAccountId] = useState<string | null>(null)
  const [room, setRoom] = useState('')
  const [dueOn, setDueOn] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const finish = (said: string) => {
    notifyDone(said)
    onDone()
  }
  const give = useAction(par.assignCriteria, {
    inPlace: true,
    onDone: ({ assigned }) => {
      finish(unitWords.given(assigned))
      setNote('')
    },
  })
  const takeBack = useAction(par.takeBackCriteria, {
    inPlace: true,
    onDone: ({ takenBack }) => finish(unitWords.takenBack(takenBack)),
  })
  const criteria = {
    assessmentId: sheet.id,
    criterionIds: chosen.map(({ place }) => place.node.id),
    versions: Object.fromEntries(
      chosen.flatMap(({ place, assignment }) => (assignment ? [[place.node.id, assignment.version]] : [])),
    ),
  }
  const last = lastDayOfUnit(openOf(sheet))
  const count = chosen.length
  const held = chosen.filter(({ assignment }) => assignment !== null).length
  const isNobody = accountId === null && room.trim() === ''
  const whyNot = count === 0 ? unitWords.chooseFirst : isNobody ? unitWords.nobodyYet : null
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (whyNot === null) give.mutate({ ...criteria, accountId, room: room.trim(), dueOn, note })
      }}
    >
      <Title order={2} size="h4" aria-live="polite">
        {unitWords.giveTitle(count)}
      </Title>
      <RefusalList of={give.refusal ?? takeBack.refusal} />
      <Select
        label={unitWords.person}
        placeholder={unitWords.personHint}
        nothingFoundMessage={unitWords.noPerson}
        searchable
        clearable
        value={accountId}
        onChange={setAccountId}
        data={(data?.people ?? []).map(({ accountId: value, fullName: label }) => ({ value, label }))}
      />
      <Autocomplete
        label={unitWords.room}
        placeholder={unitWords.roomHint}
        maxLength={200}
        value={room}
        onChange={setRoom}
        data={data?.rooms ?? []}
      />
      <DayField
        label={unitWords.due}
        description={last === null ? undefined : unitWords.dueHint(formatDay(last))}
        width="100%"
        clearable
        value={dueOn}
        onChange={setDueOn}
        min={dayIn(new Date())}
        {...(last !== null && { max: last })}
      />
      <Textarea
        label={unitWords.note}
        maxLength={500}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" disabled={whyNot !== null} loading={give.isPending} title={whyNot ?? undefined}>
          {count === 0 ? unitWords.giveNothing : unitWords.give(count)}
        </Button>
        {held > 0 && (
          <Button variant="default" loading={takeBack.isPending} onClick={() => takeBack.mutate(criteria)}>
            {unitWords.takeBack} ({held})
          </Button>
        )}
      </Group>
      {whyNot !== null && (
        <Text size="sm" c="dimmed">
          {whyNot}
        </Text>
      )}
    </form>
  )
}
