/** What is written of a paper when it is filed: with its scan, or as it lies in the cabinet. */
import { Button, Group, Modal, NumberInput, Select, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { notifyDone } from '../../../../../ui/notify.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { upload } from '../../../../../ui/upload.ts'
import { personnel } from '../../../contract.ts'
import { COMPONENTS, componentOf } from '../../../rules/papers/components.ts'
import { identityWords } from '../../text-of-identity.vi.ts'

const words = identityWords.file
const { form } = words

/** What is already known of the paper: the gap in the file it fills. */
export interface Filing {
  component: string
  period: number | null
  eventId: string | null
}

interface PaperDialogProps {
  recordId: string
  filing: Filing
  maySensitive: boolean
  onClose: () => void
}

export function PaperDialog({ recordId, filing, maySensitive, onClose }: PaperDialogProps) {
  const client = useQueryClient()
  const [component, setComponent] = useState(filing.component)
  const [period, setPeriod] = useState<number | null>(filing.period)
  const [title, setTitle] = useState('')
  const [number, setNumber] = useState('')
  const [datedOn, setDatedOn] = useState<string | null>(null)
  const [receivedOn, setReceivedOn] = useState<string | null>(null)
  const [sheets, setSheets] = useState<number | null>(null)
  const isPlain = (componentOf(component)?.sensitivity ?? 'ordinary') === 'ordinary'
  const facts = {
    recordId,
    component,
    title,
    number,
    ...(period !== null && { period }),
    ...(filing.eventId !== null && { eventId: filing.eventId }),
    ...(datedOn !== null && { datedOn }),
    ...(receivedOn !== null && { receivedOn }),
    ...(sheets !== null && { sheets }),
  }
  const file = useAction(isPlain ? personnel.filePaper : personnel.fileSensitivePaper, {
    said: form.saved,
    inPlace: true,
    onDone: onClose,
  })
  const offered = COMPONENTS.filter(({ sensitivity }) => maySensitive || sensitivity === 'ordinary')
  return (
    <Modal opened onClose={onClose} title={form.title} size="lg" closeButtonProps={{ 'aria-label': words.close }}>
      <Select
        label={form.component}
        data={offered.map(({ code, name }) => ({ value: code, label: name }))}
        value={component === '' ? null : component}
        onChange={(code) => setComponent(code ?? '')}
        searchable
        required
      />
      <TextInput
        label={form.name}
        description={form.nameAbout}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        mt="xs"
      />
      <Group gap="xs" mt="xs" align="end">
        <TextInput label={form.number} value={number} onChange={(event) => setNumber(event.currentTarget.value)} />
        <DayField label={form.dated} value={datedOn} onChange={setDatedOn} />
        <DayField label={form.received} value={receivedOn} onChange={setReceivedOn} />
        <NumberInput
          label={form.period}
          value={period ?? ''}
          onChange={(value) => setPeriod(typeof value === 'number' ? value : null)}
          hideControls
          w={90}
        />
        <NumberInput
          label={form.sheets}
          value={sheets ?? ''}
          onChange={(value) => setSheets(typeof value === 'number' ? value : null)}
          hideControls
          min={1}
          w={90}
        />
      </Group>
      <RefusalList of={file.refusal} linkOf={() => null} />
      <FileDrop
        label={form.scan}
        limits={personnel.scanPaper.upload}
        multiple={false}
        disabled={component === ''}
        send={async (scan, options) => {
          const door = isPlain ? personnel.scanPaper : personnel.scanSensitivePaper
          await upload(door, facts, scan, options)
          await client.invalidateQueries({ queryKey: ['personnel'] })
          notifyDone(form.saved)
          onClose()
        }}
      />
      <Button
        variant="default"
        mt="sm"
        disabled={component === ''}
        loading={file.isPending}
        onClick={() => file.mutate(facts)}
      >
        {form.withoutScan}
      </Button>
    </Modal>
  )
}
