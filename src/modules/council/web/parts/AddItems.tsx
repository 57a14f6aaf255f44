/** Criteria brought onto the agenda: many of those units contest at once, or another for a reason. */
import { Button, Checkbox, Group, Modal, NativeSelect, Select, Stack, Tabs, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatPoints } from '../../../../shared/points.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { SearchField } from '../../../../ui/SearchField.tsx'
import { type AgendaCandidate, council as doors, type Session } from '../../contract.ts'
import { agendaCandidates, criteriaToAdd } from '../data.ts'
import { agendaWords, sessionWords, words } from '../text.vi.ts'
import classes from './Council.module.css'

export function AddItems({ session }: { session: Session }) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={open}>
        {sessionWords.more}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="min(72rem, 96vw)"
        title={agendaWords.title}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <Tabs defaultValue="disputed" keepMounted={false}>
          <Tabs.List mb="sm">
            <Tabs.Tab value="disputed">{agendaWords.disputed}</Tabs.Tab>
            <Tabs.Tab value="other">{agendaWords.other}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="disputed">
            <Disputed sessionId={session.id} onDone={close} />
          </Tabs.Panel>
          <Tabs.Panel value="other">
            <Other sessionId={session.id} onDone={close} />
          </Tabs.Panel>
        </Tabs>
      </Modal>
    </>
  )
}

interface AddingProps {
  sessionId: string
  onDone: () => void
}

const keyOf = ({ assessmentId, criterionId }: AgendaCandidate) => `${assessmentId} ${criterionId}`
const haystack = ({ unitName, code, title, appraiser }: AgendaCandidate) =>
  fold(`${unitName} ${code} ${title} ${appraiser ?? ''}`)

function Disputed({ sessionId, onDone }: AddingProps) {
  const { data } = useQuery(agendaCandidates(sessionId))
  const [filter, setFilter] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const add = useAction(doors.addItems, { inPlace: true, said: agendaWords.added, onDone })
  const rows = data?.rows ?? []
  const wanted = fold(filter).split(' ')
  const shown = rows.filter((row) => wanted.every((word) => haystack(row).includes(word)))
  const all = shown.length > 0 && shown.every((row) => chosen.has(keyOf(row)))
  const toggle = (keys: readonly string[], isOn: boolean) => {
    const next = new Set(chosen)
    for (const key of keys) isOn ? next.add(key) : next.delete(key)
    setChosen(next)
  }
  const { columns } = agendaWords
  if (data && rows.length === 0) return <Text>{agendaWords.none}</Text>
  return (
    <Stack gap="sm">
      <RefusalList of={add.refusal} />
      <SearchField label={agendaWords.filter} value={filter} onChange={setFilter} width="100%" />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.scroll} aria-label={agendaWords.disputed} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">
                <Checkbox
                  aria-label={agendaWords.chooseAll}
                  checked={all}
                  onChange={(event) => toggle(shown.map(keyOf), event.currentTarget.checked)}
                />
              </th>
              <th scope="col">{columns.unit}</th>
              <th scope="col">{columns.criterion}</th>
              <th scope="col">{columns.body}</th>
              <th scope="col">{columns.answered}</th>
              <th scope="col" className={classes.number}>
                {columns.appraised}
              </th>
              <th scope="col" className={classes.number}>
                {columns.claimed}
              </th>
              <th scope="col">{columns.text}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                <td>
                  <Checkbox
                    aria-label={agendaWords.choose(row.unitName, row.code)}
                    checked={chosen.has(keyOf(row))}
                    onChange={(event) => toggle([keyOf(row)], event.currentTarget.checked)}
                  />
                </td>
                <td>{row.unitName}</td>
                <td>
                  {row.code}. {row.title}
                </td>
                <td>{row.appraiser}</td>
                <td>{row.isAnswered ? agendaWords.isAnswered : agendaWords.isNotAnswered}</td>
                <td className={classes.number}>{row.appraisedPoints !== null && formatPoints(row.appraisedPoints)}</td>
                <td className={classes.number}>{row.unitPoints !== null && formatPoints(row.unitPoints)}</td>
                <td>{row.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Group justify="flex-end">
        <Button
          disabled={chosen.size === 0}
          loading={add.isPending}
          onClick={() =>
            add.mutate({
              sessionId,
              items: rows
                .filter((row) => chosen.has(keyOf(row)))
                .map(({ assessmentId, criterionId }) => ({ assessmentId, criterionId })),
            })
          }
        >
          {agendaWords.add(chosen.size)}
        </Button>
      </Group>
    </Stack>
  )
}

function Other({ sessionId, onDone }: AddingProps) {
  const { data } = useQuery(criteriaToAdd(sessionId))
  const [assessmentId, setAssessmentId] = useState('')
  const [criterionId, setCriterionId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const add = useAction(doors.addItems, { inPlace: true, said: agendaWords.added, onDone })
  const sheets = data?.sheets ?? []
  const sheet = sheets.find((one) => one.assessmentId === assessmentId) ?? sheets[0]
  const criteria = (data?.criteria ?? []).filter(({ setId }) => setId === sheet?.setId)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (sheet && criterionId !== null)
          add.mutate({ sessionId, items: [{ assessmentId: sheet.assessmentId, criterionId, reason }] })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={add.refusal} />
        <NativeSelect
          label={agendaWords.unit}
          data={sheets.map((one) => ({ value: one.assessmentId, label: one.unitName }))}
          value={sheet?.assessmentId ?? ''}
          onChange={(event) => {
            setAssessmentId(event.currentTarget.value)
            setCriterionId(null)
          }}
        />
        <Select
          label={agendaWords.criterion}
          data={criteria.map(({ id, code, title }) => ({ value: id, label: `${code}. ${title}` }))}
          value={criterionId}
          onChange={setCriterionId}
          searchable
          required
        />
        <TextInput
          label={agendaWords.reason}
          value={reason}
          maxLength={1_000}
          required
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={add.isPending} disabled={criterionId === null || reason.trim() === ''}>
            {agendaWords.add(1)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
