import { ActionIcon, Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { NumberField } from '../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { type FieldCharges, type Overview, province } from '../../contract.ts'
import { formWords, words } from '../text.vi.ts'

interface ChargesDialogProps {
  /** The field asked about; null: closed. */
  title: string | null
  onClose: () => void
  charges: FieldCharges['charges']
  departments: Overview['departments']
}

export function ChargesDialog(props: ChargesDialogProps) {
  return (
    <Modal
      opened={props.title !== null}
      onClose={props.onClose}
      title={words.fields.charge(props.title ?? '')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': formWords.close }}
    >
      {props.title !== null && <ChargesForm {...props} title={props.title} />}
    </Modal>
  )
}

interface Typed {
  key: number
  unitId: number | null
  weight: number | null
}

/** Lives only while the dialog is open: what it saw is what it was opened with. */
function ChargesForm({ title, onClose, charges, departments }: ChargesDialogProps & { title: string }) {
  const [seen] = useState(charges.map(({ unitId, weight }) => ({ unitId, weight })))
  const [rows, setRows] = useState<Typed[]>(
    seen.length > 0 ? seen.map((charge, key) => ({ key, ...charge })) : [{ key: 0, unitId: null, weight: 1 }],
  )
  const save = useAction(province.saveCharges, { said: formWords.chargesSaved, inPlace: true, onDone: onClose })
  const change = (key: number, part: Partial<Typed>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const chosen = rows.flatMap(({ unitId, weight }) => (unitId === null ? [] : [{ unitId, weight: weight ?? 1 }]))
    save.mutate({ title, seen, charges: chosen })
  }
  return (
    <form onSubmit={submit} noValidate>
      <RefusalList of={save.refusal} />
      <Stack gap="sm">
        <Text size="sm">{formWords.chargesAbout}</Text>
        {rows.map(({ key, unitId, weight }, at) => (
          <Group key={key} gap="xs" wrap="nowrap" align="flex-end">
            <Select
              label={formWords.department(at + 1)}
              data={departments.map((one) => ({ value: String(one.unitId), label: one.unitName }))}
              value={unitId === null ? null : String(unitId)}
              onChange={(chosen) => change(key, { unitId: chosen === null ? null : Number(chosen) })}
              searchable
              clearable
              style={{ flex: 1 }}
            />
            <NumberField
              label={formWords.part}
              aria-label={formWords.weight(at + 1)}
              value={weight}
              onChange={(next) => change(key, { weight: next })}
              min={1}
              max={100}
              places={0}
              w={72}
            />
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={formWords.removeDepartment(at + 1)}
              onClick={() => setRows(rows.filter((row) => row.key !== key))}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Group justify="space-between">
          <Button
            variant="subtle"
            disabled={rows.length >= 10}
            onClick={() =>
              setRows([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, unitId: null, weight: 1 }])
            }
          >
            {formWords.addDepartment}
          </Button>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {formWords.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {formWords.save}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}
