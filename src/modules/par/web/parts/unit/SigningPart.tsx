/** The page for the head's signature, and the signed one: drawn up, printed, signed, taken in, bound to what it says. */
import { Alert, Anchor, Button, Group, Text, Title } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { formatInstant } from '../../../../../shared/dates.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { upload } from '../../../../../ui/upload.ts'
import { type AssessmentSheet, par, type SentChange, type Signing } from '../../../contract.ts'
import { signing as asked } from '../../data.ts'
import { unitWords } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import { SentChanges } from './SentChanges.tsx'
import classes from './Unit.module.css'

interface SigningPartProps {
  sheet: AssessmentSheet
  places: readonly LeafPlace[]
  signing: Signing | null
  changes: readonly SentChange[]
  /** The sheet could be sent: only then a page is worth signing. */
  isComplete: boolean
}

export function SigningPart({ sheet, places, signing, changes, isComplete }: SigningPartProps) {
  const mayDraw = useMay('par.assign', sheet.unitId)
  const { id: assessmentId } = sheet
  const draw = useAction(par.drawUpSheet, { inPlace: true, said: unitWords.drawnUp })
  const isOutdated = signing !== null && !signing.isCurrent
  return (
    <section className={classes.signing} aria-label={unitWords.signing}>
      <Title order={3} size="h5">
        {unitWords.signing}
      </Title>
      <Text size="sm" mb={6}>
        {sheet.signedSheet === 'required' ? unitWords.signingRequired : unitWords.signingOptional}{' '}
        {unitWords.signingSteps}
      </Text>
      <RefusalList of={draw.refusal} />
      {isOutdated && (
        <Alert color="orange" mb="xs" py="xs">
          <Text size="sm">{unitWords.outdated}</Text>
          {changes.length > 0 && <SentChanges changes={changes} places={places} />}
        </Alert>
      )}
      {signing?.isCurrent && <Drawn assessmentId={assessmentId} signing={signing} mayAttach={mayDraw} />}
      {mayDraw && !signing?.isCurrent && (
        <Button
          size="xs"
          variant="light"
          leftSection={<IconFileText size={16} stroke={1.6} />}
          disabled={!isComplete}
          loading={draw.isPending}
          onClick={() => draw.mutate({ assessmentId })}
        >
          {isOutdated ? unitWords.drawUpAgain : unitWords.drawUp}
        </Button>
      )}
    </section>
  )
}

function Drawn({ assessmentId, signing, mayAttach }: { assessmentId: string; signing: Signing; mayAttach: boolean }) {
  const client = useQueryClient()
  const { file, stateSha256 } = signing
  return (
    <>
      <Group gap="md">
        <Anchor size="sm" href={urlOf(par.signingSheet, { assessmentId })} target="_blank">
          {unitWords.readPage}
        </Anchor>
        <Text size="xs" c="dimmed">
          {unitWords.drawnUpBy(signing.drawnUpByName, formatInstant(signing.drawnUpAt))}
        </Text>
      </Group>
      <Text size="xs" c="dimmed" className={classes.hash ?? ''}>
        {unitWords.hash}: {stateSha256}
      </Text>
      {file && (
        <Group gap="md" mt={6}>
          <Anchor size="sm" href={urlOf(par.signingFile, { assessmentId })} target="_blank">
            {unitWords.readSigned} ({file.name})
          </Anchor>
          <Text size="xs" c="dimmed">
            {unitWords.signedBy(file.attachedByName, formatInstant(file.attachedAt))} {unitWords.replaceSigned}
          </Text>
        </Group>
      )}
      {mayAttach && (
        <FileDrop
          label={unitWords.signedDrop}
          limits={par.attachSigned.upload}
          multiple={false}
          send={async (signed, options) => {
            await upload(par.attachSigned, { assessmentId, stateSha256 }, signed, options)
            await client.invalidateQueries({ queryKey: asked(assessmentId).queryKey })
          }}
        />
      )}
    </>
  )
}
