/** The page of the document and its sentences on one side, the point at hand with its tasks on the other. */
import { Button, Group, Text } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useMemo, useRef, useState } from 'react'
import { urlOf } from '../../../../../ui/api.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { EvidenceViewer } from '../../../../../ui/EvidenceViewer.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { SplitView } from '../../../../../ui/SplitView.tsx'
import { type DirectiveDocument, directives } from '../../../contract.ts'
import { pointOf } from '../../../rules/splitting/points-of.ts'
import { sentencesOf } from '../../../rules/splitting/sentences.ts'
import { splitWords as words } from '../../text-of-splitting.vi.ts'
import { PointPanel } from './PointPanel.tsx'
import { ProposalPanel } from './ProposalPanel.tsx'
import { nextFree, SentenceList } from './SentenceList.tsx'
import classes from './Split.module.css'
import { useChoice } from './use-choice.ts'
import { useSplitting } from './use-splitting.ts'
import type { Surroundings } from './written-task.ts'

interface SplitBoardProps {
  document: DirectiveDocument
  units: Surroundings['units']
}

export function SplitBoard({ document, units }: SplitBoardProps) {
  const { content, pointList: points, paper } = document
  const sentences = useMemo(() => sentencesOf(content), [content])
  const choice = useChoice(sentences, Math.max(0, nextFree(sentences, points, -1)))
  const splitting = useSplitting(document, sentences, choice, units)
  const [isPageShown, showPage] = useLocalStorage({ key: 'noivu.directives.page', defaultValue: true })
  const [asks, ask] = useState<'none' | 'remove' | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const { point, proposal } = splitting
  const taken = sentences.filter((sentence) => pointOf(sentence, points) !== null).length
  const toFields = () => frame.current?.querySelector<HTMLElement>('[data-first-field]')?.focus()
  const toSentences = () => frame.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus()
  const askFor = (wanted: 'none' | 'remove') => (point === null ? undefined : ask(wanted))
  return (
    <div ref={frame} className={classes.body}>
      <SplitView
        id="directives.split"
        initial={54}
        least={25}
        left={
          <div className={classes.left}>
            <Group justify="space-between" gap="xs">
              <Text size="sm">{words.progress(taken, sentences.length)}</Text>
              {paper && (
                <Button size="compact-sm" variant="default" onClick={() => showPage(!isPageShown)}>
                  {isPageShown ? words.sentences.hidePage : words.sentences.showPage}
                </Button>
              )}
            </Group>
            {paper && isPageShown && (
              <div className={classes.page}>
                <EvidenceViewer
                  url={urlOf(directives.paperContent, { documentId: document.id })}
                  downloadUrl={urlOf(directives.paperContent, { documentId: document.id, download: true })}
                  textUrl={urlOf(directives.paperText, { documentId: document.id })}
                  name={paper.title}
                  mediaType={paper.mediaType}
                  page={sentences[choice.at]?.page ?? 1}
                  height="100%"
                />
              </div>
            )}
            <SentenceList
              {...{ sentences, points, choice, splitting }}
              onFields={toFields}
              onNone={() => askFor('none')}
              onRemove={() => askFor('remove')}
              onTogglePage={() => showPage(!isPageShown)}
            />
            <p className={classes.said} role="status">
              {splitting.said}
            </p>
          </div>
        }
        right={
          // biome-ignore lint/a11y/noStaticElementInteractions: Esc goes back to the sentences from any field.
          <div
            className={classes.right}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !event.defaultPrevented) toSentences()
            }}
          >
            {point !== null && (
              <PointPanel
                key={point.id}
                {...{ point, document, splitting, units }}
                onNone={() => ask('none')}
                onRemove={() => ask('remove')}
              />
            )}
            {proposal !== null && <ProposalPanel {...{ proposal, splitting, units }} />}
          </div>
        }
      />
      {point !== null && (
        <>
          <NoTask point={point} opened={asks === 'none'} onClose={() => ask(null)} />
          <ConfirmWithReason
            opened={asks === 'remove'}
            onClose={() => ask(null)}
            title={words.point.remove}
            action={words.point.remove}
            dangerous
            least={0}
            onConfirm={() => {
              ask(null)
              splitting.remove(point)
            }}
          >
            {words.point.removeAbout}
          </ConfirmWithReason>
        </>
      )}
    </div>
  )
}

interface NoTaskProps {
  point: DirectiveDocument['pointList'][number]
  opened: boolean
  onClose: () => void
}

function NoTask({ point, opened, onClose }: NoTaskProps) {
  const decide = useAction(directives.decidePoint, { inPlace: true, onDone: onClose })
  return (
    <ConfirmWithReason
      opened={opened}
      onClose={onClose}
      title={words.point.none}
      action={words.point.none}
      least={5}
      most={1000}
      isWorking={decide.isPending}
      refusal={decide.refusal}
      onConfirm={(reason) => decide.mutate({ pointId: point.id, version: point.version, outcome: 'none', reason })}
    >
      {words.point.noneAbout}
    </ConfirmWithReason>
  )
}
