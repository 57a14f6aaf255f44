/** Changes of law the office entered. */
import { Button, Modal, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../ui/query.ts'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMayEverywhere } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { type Amendment, law } from '../../contract.ts'
import { AREA, amendments } from '../data.ts'
import { toneOf } from '../parts/tone-of.ts'
import { amendmentWords } from '../text-of-amendments.vi.ts'

const words = amendmentWords.list
type Head = Omit<Amendment, 'provisions'>

const hand = (one: { name: string; at: string } | null) =>
  one === null ? null : `${one.name}, ${formatInstant(one.at)}`

const columns: Column<Head>[] = [
  { id: 'title', header: words.columns.title, value: ({ title }) => title, width: '40%' },
  {
    id: 'status',
    header: words.columns.status,
    value: ({ status }) => amendmentWords.status[status],
    cell: ({ status }) => <StateBadge tone={toneOf(status)}>{amendmentWords.status[status]}</StateBadge>,
  },
  { id: 'entered', header: words.columns.entered, value: ({ entered }) => hand(entered) },
  { id: 'switchedOn', header: words.columns.switchedOn, value: ({ switchedOn }) => hand(switchedOn) },
]

export function AmendmentsPage() {
  const { data } = useSuspenseQuery(amendments())
  const [isAsking, asking] = useDisclosure(false)
  return (
    <>
      <PageTitle
        title={words.title}
        about={words.about}
        actions={useMayEverywhere('law.enter') && <Button onClick={asking.open}>{words.add}</Button>}
      />
      <Modal opened={isAsking} onClose={asking.close} title={words.add}>
        <NewAmendment />
      </Modal>
      <DataTable
        id="law.amendments"
        caption={words.caption}
        columns={columns}
        rows={data.amendments}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/law/amendments/${id}`}
        onExport={exportAsSeen(words.title)}
        empty={words.empty}
      />
    </>
  )
}

function NewAmendment() {
  const [title, setTitle] = useState('')
  const navigate = useNavigate()
  const open = useAction(law.saveAmendment, {
    onDone: ({ id }) => navigate({ to: '/law/amendments/$amendmentId', params: { amendmentId: id } }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open.mutate({ area: AREA, title, provisions: [] })
  }
  return (
    <form onSubmit={submit}>
      <TextInput
        label={amendmentWords.one.name}
        description={amendmentWords.one.nameHint}
        required
        minLength={5}
        maxLength={300}
        data-autofocus
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <Button type="submit" mt="md" loading={open.isPending} disabled={title.trim().length < 5}>
        {words.add}
      </Button>
    </form>
  )
}
