import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { exactFrom, numberFrom } from '../../../../shared/points.ts'
import { NumberField } from '../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { type CountryYear, province } from '../../contract.ts'
import { formWords } from '../text.vi.ts'

interface MeanDialogProps {
  opened: boolean
  onClose: () => void
  year: number
  mean: CountryYear['mean']
}

export function MeanDialog(props: MeanDialogProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={formWords.meanTitle(props.year)}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': formWords.close }}
    >
      <MeanForm {...props} />
    </Modal>
  )
}

/** Lives only while the dialog is open. */
function MeanForm({ onClose, year, mean }: MeanDialogProps) {
  const [index, setIndex] = useState(numberFrom(mean?.index ?? null))
  const [source, setSource] = useState(mean?.source ?? '')
  const save = useAction(province.saveMean, { said: formWords.meanSaved, inPlace: true, onDone: onClose })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ year, version: mean?.version ?? 0, index: exactFrom(index) as number, source })
  }
  return (
    <form onSubmit={submit} noValidate>
      <RefusalList of={save.refusal} />
      <Stack gap="sm">
        <NumberField label={formWords.index} value={index} onChange={setIndex} min={0} max={100} required live />
        <TextInput
          label={formWords.meanSource}
          required
          maxLength={1000}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {formWords.cancel}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={index === null || source.trim().length < 3}>
            {formWords.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
