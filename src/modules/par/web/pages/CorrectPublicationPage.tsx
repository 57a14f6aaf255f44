/** What was published put right: by which decision, what exactly, and what follows, before anybody else sees it. */
import { Alert, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { formatDay } from '../../../../shared/dates.ts'
import { useParam } from '../../../../ui/address.ts'
import { PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Publication } from '../../contract.ts'
import { consequences } from '../../rules/results/correction.ts'
import { publication, publicationRecord } from '../data.ts'
import { ChangeForm } from '../parts/correct/ChangeForm.tsx'
import { ChangeLines } from '../parts/correct/ChangeLines.tsx'
import { ConsequencesPart } from '../parts/correct/ConsequencesPart.tsx'
import { correctedBlock } from '../parts/correct/corrected-block.ts'
import { NO_LINE, useCorrectionDraft } from '../parts/correct/correction-draft.ts'
import { DecisionFields } from '../parts/correct/DecisionFields.tsx'
import { begun, withChange, withoutChange } from '../parts/correct/one-change.ts'
import { PublishCorrection } from '../parts/correct/PublishCorrection.tsx'
import { reasonInWords } from '../parts/leaf/leaf-now.ts'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import { addressOf } from '../public/places.ts'
import { words as parWords } from '../text.vi.ts'
import { correctionWords as words } from '../text-of-corrections.vi.ts'

export function CorrectPublicationPage() {
  const { data } = useSuspenseQuery(publication(useParam('publicationId')))
  const mayPublish = useMay('par.publish')
  const whyNot = !mayPublish
    ? words.notPublisher
    : data.correctedBy !== null
      ? reasonInWords({ reason: 'par.already-corrected' })
      : data.bundleSums === null
        ? reasonInWords({ reason: 'par.no-bundle' })
        : null
  return (
    <>
      <PageTitle
        title={words.title(data.blockName, data.year)}
        crumbs={[{ label: parWords.menu.ranking, path: '/par/ranking' }]}
        about={
          <>
            {(data.correctedBy === null ? words.inForce : words.wasPublished)(
              data.decisionNumber,
              formatDay(data.decisionDay),
            )}{' '}
            <ModelLabel isModel={data.isModel} isSample={data.isSample} />
          </>
        }
      />
      {whyNot === null ? (
        <Correction key={data.id} of={data} />
      ) : (
        <Alert color="orange" title={words.mayNot}>
          <Text size="sm">{whyNot}</Text>
          {mayPublish && data.correctedBy !== null && (
            <PageLink to={`/par/publications/${data.correctedBy}/correct`} size="sm">
              {words.toNewest}
            </PageLink>
          )}
        </Alert>
      )}
    </>
  )
}

function Correction({ of: { id, decimals } }: { of: Publication }) {
  const { data: record } = useSuspenseQuery(publicationRecord(id))
  const { draft, change, forget } = useCorrectionDraft(id)
  const block = useMemo(() => correctedBlock(record.input), [record])
  const told = useMemo(
    () => consequences(record.input, { words: draft.words, adjustments: draft.adjustments }),
    [record, draft.words, draft.adjustments],
  )
  return (
    <Stack gap="md">
      <Text size="sm">{words.means}</Text>
      <DecisionFields draft={draft} onChange={change} />
      <ChangeForm
        block={block}
        draft={draft}
        onLine={(line) => change({ line })}
        onAdd={(added) => change({ ...withChange(draft, added), line: NO_LINE })}
      />
      <ChangeLines
        block={block}
        draft={draft}
        told={told}
        onEdit={(place) => change({ line: begun(block, draft, place) })}
        onRemove={(gone) => change(withoutChange(draft, gone))}
      />
      <ConsequencesPart told={told} places={decimals} hasLines={draft.words.length + draft.adjustments.length > 0} />
      <PublishCorrection
        publicationId={id}
        draft={draft}
        told={told}
        onDone={(newId) => {
          forget()
          window.location.assign(addressOf.ranking(newId))
        }}
      />
    </Stack>
  )
}
