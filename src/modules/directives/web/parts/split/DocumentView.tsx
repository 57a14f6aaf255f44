/** A document as whoever does not split it reads it: each point beside its page, with the tasks that come of it, or why none does. */
import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { urlOf } from '../../../../../ui/api.ts'
import { EvidenceViewer } from '../../../../../ui/EvidenceViewer.tsx'
import { SplitView } from '../../../../../ui/SplitView.tsx'
import { type DirectiveDocument, directives, type Point } from '../../../contract.ts'
import { asRead } from '../../../rules/splitting/content.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'
import { IssuedTask, onePerGroup } from './IssuedTask.tsx'
import classes from './Split.module.css'

const { view: words } = splitWords

export function DocumentView({ document }: { document: DirectiveDocument }) {
  const [page, showPage] = useState(1)
  const { id: documentId, paper, pointList, content } = document
  return (
    <div className={classes.body}>
      <SplitView
        id="directives.document"
        initial={50}
        least={25}
        left={
          paper === null ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too.
            <section className={classes.text} aria-label={words.content} tabIndex={0}>
              {content === '' ? words.noContent : asRead(content)}
            </section>
          ) : (
            <div className={classes.left}>
              <EvidenceViewer
                url={urlOf(directives.paperContent, { documentId })}
                downloadUrl={urlOf(directives.paperContent, { documentId, download: true })}
                textUrl={urlOf(directives.paperText, { documentId })}
                name={paper.title}
                mediaType={paper.mediaType}
                page={page}
                height="100%"
              />
            </div>
          )
        }
        right={
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too.
          <section className={classes.right} aria-label={words.points} tabIndex={0}>
            {pointList.length === 0 && <Text size="sm">{words.noPoints}</Text>}
            {pointList.map((point) => (
              <PointRead key={point.id} point={point} onPage={paper === null ? null : showPage} />
            ))}
          </section>
        }
      />
    </div>
  )
}

function PointRead({ point, onPage }: { point: Point; onPage: ((page: number) => void) | null }) {
  const { label, words: said, page, outcome, reason, tasks } = point
  const title = splitWords.point.title(label)
  return (
    <article className={classes.task} aria-label={title}>
      <Group justify="space-between" gap="xs" mb={4}>
        <Title order={2} size="h5">
          {title}
        </Title>
        {page !== null && onPage !== null && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => onPage(page)}
            aria-label={words.pageOf(page, title)}
          >
            {words.page(page)}
          </Button>
        )}
      </Group>
      <blockquote className={classes.quote}>{said}</blockquote>
      {outcome === 'none' && <Text size="sm">{splitWords.point.noneBecause(reason)}</Text>}
      {outcome !== 'none' && tasks.length === 0 && <Text size="sm">{words.noTask}</Text>}
      {onePerGroup(tasks).map((task) => (
        <div key={task.id} className={classes.given}>
          <IssuedTask task={task} />
        </div>
      ))}
    </article>
  )
}
