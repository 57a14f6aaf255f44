import { Alert, Button, Group, Kbd, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { SheetLeaf } from '../../../contract.ts'
import { whyNotCorrect } from '../../../rules/appraisal/appraisal.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { appraisalWords } from '../../text.vi.ts'
import { CorrectionNotice } from '../criterion/CorrectionNotice.tsx'
import { reasonInWords } from '../leaf/leaf-now.ts'
import classes from '../sheet/Sheet.module.css'
import { isAppraised, isChangedSince } from './appraised-leaf.ts'
import { CorrectionForm } from './CorrectionForm.tsx'
import type { CorrectedInputs } from './use-appraising.ts'

interface AppraisedSideProps {
  rule: Leaf
  leaf: SheetLeaf
  /** Why the sheet cannot be appraised now, said above; null when it can. */
  disabled: boolean
  onAgree: () => void
  onCorrect: (correction: CorrectedInputs, onDone: () => void) => void
  isSaving: boolean
}

export function AppraisedSide({ rule, leaf, disabled, onAgree, onCorrect, isSaving }: AppraisedSideProps) {
  const [isCorrecting, setIsCorrecting] = useState(false)
  const whyNotAgree = whyNotCorrect(rule, { outcome: 'agreed' }, leaf.entry !== null)
  return (
    <section className={classes.side} aria-label={appraisalWords.appraisedSide}>
      <Title order={3} size="h4" mb={4}>
        {appraisalWords.appraisedSide}
      </Title>
      {isChangedSince(leaf) && (
        <Alert color="orange" mb="xs" py="xs">
          <Text size="sm">{appraisalWords.changedSince}</Text>
        </Alert>
      )}
      {leaf.appraisal ? (
        <CorrectionNotice appraisal={leaf.appraisal} rule={rule} />
      ) : (
        <Text size="sm" c="dimmed">
          {appraisalWords.notLooked}
        </Text>
      )}
      {!disabled && !isCorrecting && (
        <>
          <Group gap="xs" mt="sm">
            <Button
              size="xs"
              variant={isAppraised(leaf) ? 'default' : 'filled'}
              onClick={onAgree}
              disabled={whyNotAgree !== null}
              rightSection={
                <Kbd size="xs" aria-hidden="true">
                  Enter
                </Kbd>
              }
            >
              {appraisalWords.agree}
            </Button>
            <Button size="xs" variant="default" onClick={() => setIsCorrecting(true)}>
              {appraisalWords.correct}
            </Button>
          </Group>
          {whyNotAgree && (
            <Text size="sm" c="dimmed" mt={4}>
              {reasonInWords(whyNotAgree)}
            </Text>
          )}
        </>
      )}
      {!disabled && isCorrecting && (
        <CorrectionForm
          rule={rule}
          leaf={leaf}
          onSave={(correction) => onCorrect(correction, () => setIsCorrecting(false))}
          onCancel={() => setIsCorrecting(false)}
          isSaving={isSaving}
        />
      )}
    </section>
  )
}
