/** One unit’s value, entered by a person with the paper it stands on. */
import { Button, Group, Modal, SegmentedControl, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { formatPoints } from '../../../../../shared/points.ts'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useSession } from '../../../../../ui/session.tsx'
import { upload } from '../../../../../ui/upload.ts'
import { DocumentPicker } from '../../../../documents/web/index.ts'
import { type AssessmentSheet, par } from '../../../contract.ts'
import { keptPages } from '../../../rules/evidence/pages.ts'
import { percentEntered } from '../../../rules/imports/entered-value.ts'
import { valueWords } from '../../text-of-values.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'

export interface EnterValueProps {
  sheet: Pick<AssessmentSheet, 'id' | 'unitId' | 'unitName' | 'period'>
  place: LeafPlace
  opened: boolean
  onClose: () => void
}

export function EnterValue(props: EnterValueProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={valueWords.title(props.place.node.code)}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': valueWords.close }}
    >
      <EnterForm {...props} />
    </Modal>
  )
}

/** What is typed, in whole ten-thousandths; null while something is missing. */
function enteredOf(isRaw: boolean, percent: number | null, raw: number | null, of: number | null) {
  const exact = (value: number) => Math.round(value * 10_000)
  if (!isRaw) return percent === null ? null : { percent: exact(percent) }
  return raw === null || of === null || of === 0 ? null : { raw: { value: exact(raw), of: exact(of) } }
}

/** Lives only while the dialog is open. */
function EnterForm({ sheet, place, onClose }: EnterValueProps) {
  const { account } = useSession()
  const libraries = [
    { value: String(sheet.unitId), label: sheet.unitName },
    ...(account?.unitId && account.unitId !== sheet.unitId
      ? [{ value: String(account.unitId), label: account.unitName ?? '' }]
      : []),
  ]
  const [isRaw, setIsRaw] = useState(false)
  const [percent, setPercent] = useState<number | null>(null)
  const [raw, setRaw] = useState<number | null>(null)
  const [of, setOf] = useState<number | null>(null)
  const [library, setLibrary] = useState(libraries.at(-1)?.value ?? '')
  const [document, setDocument] = useState<{ id: string; title: string } | null>(null)
  const [number, setNumber] = useState('')
  const [issuedOn, setIssuedOn] = useState<string | null>(null)
  const [pages, setPages] = useState('')
  const [asOf, setAsOf] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const client = useQueryClient()
  const save = useAction(par.enterValue, {
    inPlace: true,
    invalidates: ['par', 'documents'],
    said: valueWords.saved,
    onDone: onClose,
  })
  const entered = enteredOf(isRaw, percent, raw, of)
  const read = entered && percentEntered(entered)
  const kept = keptPages(pages)
  const one = { assessmentId: sheet.id, criterionId: place.node.id }
  const isReady =
    read !== null && 'percent' in read && document !== null && reason.trim().length >= 5 && !('problem' in kept)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || entered === null || document === null) return
    const version = place.leaf.imported?.version ?? 0
    save.mutate({ ...one, version, entered, documentId: document.id, pages, reason, ...(asOf !== null && { asOf }) })
  }
  return (
    <form onSubmit={submit} noValidate>
      <RefusalList of={save.refusal} />
      <Stack gap="sm">
        <SegmentedControl
          aria-label={valueWords.how}
          value={isRaw ? 'raw' : 'percent'}
          onChange={(how) => setIsRaw(how === 'raw')}
          data={[
            { value: 'percent', label: valueWords.asPercent },
            { value: 'raw', label: valueWords.asRaw },
          ]}
        />
        <Group gap="sm" align="flex-end">
          {isRaw ? (
            <>
              <NumberField label={valueWords.raw} value={raw} onChange={setRaw} min={0} live w={150} required />
              <NumberField label={valueWords.of} value={of} onChange={setOf} min={0} live w={150} required />
            </>
          ) : (
            <NumberField
              label={valueWords.percent}
              value={percent}
              onChange={setPercent}
              min={0}
              max={100}
              live
              w={150}
              required
            />
          )}
          {isRaw && read && 'percent' in read && <Text size="sm">{valueWords.is(formatPoints(read.percent, 4))}</Text>}
          {read && 'problem' in read && (
            <Text size="sm" c="var(--mantine-color-error)">
              {reasonInWords(read.problem)}
            </Text>
          )}
          <DayField label={valueWords.asOf} value={asOf} onChange={setAsOf} clearable />
        </Group>
        <Text fw={600} size="sm" role="status">
          {document === null ? valueWords.paper : valueWords.chosen(document.title)}
        </Text>
        <Select
          label={valueWords.libraryOf}
          data={libraries}
          value={library}
          onChange={(chosen) => setLibrary(chosen ?? '')}
          allowDeselect={false}
        />
        <DocumentPicker
          unitId={Number(library)}
          period={sheet.period}
          chosen={document?.id ?? null}
          onChoose={({ id, title }) => setDocument({ id, title })}
        />
        <Text size="sm">{valueWords.upload}</Text>
        <Group gap="sm" align="flex-start">
          <TextInput
            label={valueWords.number}
            maxLength={80}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <DayField label={valueWords.issuedOn} value={issuedOn} onChange={setIssuedOn} clearable />
        </Group>
        <FileDrop
          label={valueWords.upload}
          limits={par.addValuePaper.upload}
          multiple={false}
          paste={false}
          send={async (file, options) => {
            const about = { number, ...(issuedOn !== null && { issuedOn }) }
            const added = await upload(par.addValuePaper, { ...one, ...about }, file, options)
            setDocument({ id: added.documentId, title: added.title })
            await client.invalidateQueries({ queryKey: ['documents'] })
          }}
        />
        <TextInput
          label={valueWords.pages}
          description={valueWords.pagesHint}
          maxLength={200}
          value={pages}
          onChange={(event) => setPages(event.currentTarget.value)}
          error={'problem' in kept ? reasonInWords(kept.problem) : undefined}
        />
        <Textarea
          label={valueWords.reason}
          description={valueWords.reasonHint}
          required
          rows={2}
          maxLength={2_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {valueWords.cancel}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={!isReady}>
            {valueWords.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
