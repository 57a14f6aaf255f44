/** A draft to begin: without criteria, or like another set. */
import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { NO_POINTS, POINT, points } from '../../../../../shared/points.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type CriteriaSetSummary, par } from '../../../contract.ts'
import { LEVELS, type Level } from '../../../rules/sets/draft-set.ts'
import { drawWords, setWords, words } from '../../text.vi.ts'
import { PointsField } from '../draw/PointsField.tsx'

interface NewSetDialogProps {
  opened: boolean
  onClose: () => void
  /** The set to copy; null begins without criteria. */
  source: CriteriaSetSummary | null
}

export function NewSetDialog({ opened, onClose, source }: NewSetDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={source ? drawWords.copyTitle(source.name) : drawWords.beginTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <NewSetForm source={source} onClose={onClose} />
    </Modal>
  )
}

function NewSetForm({ source, onClose }: Omit<NewSetDialogProps, 'opened'>) {
  const navigate = useNavigate()
  const [name, setName] = useState(source?.name ?? '')
  const [year, setYear] = useState(source ? source.year + 1 : new Date().getFullYear())
  const [level, setLevel] = useState((source?.level ?? 'department') as Level)
  const [totalPoints, setTotal] = useState(points(100 * POINT))
  const [surveyPoints, setSurvey] = useState(NO_POINTS)
  const onDone = ({ setId }: { setId: string }) => {
    onClose()
    return navigate({ to: `/par/sets/${setId}/edit` as never })
  }
  const create = useAction(par.createCriteriaSet, { inPlace: true, said: drawWords.begun, onDone })
  const copy = useAction(par.copyCriteriaSet, { inPlace: true, said: drawWords.copied, onDone })
  const start = () =>
    source
      ? copy.mutate({ setId: source.id, name, year, level })
      : create.mutate({ name, year, level, totalPoints, surveyPoints })
  const grows = source !== null && source.status === 'issued' && source.year < year
  return (
    <Stack gap="sm">
      <RefusalList of={create.refusal ?? copy.refusal} />
      <Textarea
        label={drawWords.setName}
        autosize
        maxLength={300}
        value={name}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Group gap="sm" align="flex-start">
        <NumberField
          live
          w={120}
          places={0}
          grouped={false}
          min={2000}
          max={2100}
          label={drawWords.year}
          value={year}
          onChange={(next) => next !== null && setYear(next)}
        />
        <NativeSelect
          label={drawWords.level}
          data={LEVELS.map((one) => ({ value: one, label: setWords.levels[one] }))}
          value={level}
          onChange={(event) => setLevel(event.currentTarget.value as Level)}
        />
      </Group>
      {source ? (
        <Text size="sm" c="dimmed">
          {grows ? drawWords.copyGrows : drawWords.copyAlone}
        </Text>
      ) : (
        <Group gap="sm" align="flex-start">
          <PointsField label={drawWords.total} value={totalPoints} onChange={setTotal} w={160} />
          <PointsField
            label={drawWords.survey}
            description={drawWords.surveyHint}
            value={surveyPoints}
            onChange={setSurvey}
            w={260}
          />
        </Group>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button disabled={name.trim() === ''} loading={create.isPending || copy.isPending} onClick={start}>
          {source ? drawWords.copyNow : drawWords.create}
        </Button>
      </Group>
    </Stack>
  )
}
