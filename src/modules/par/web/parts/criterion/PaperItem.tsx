/** One paper as it hangs on a criterion: what stands on it, whether it is of the period, its pages, a newer version. */
import { ActionIcon, Button, Group, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconFileText, IconFileTypePdf, IconPhoto, IconTrash } from '@tabler/icons-react'
import { formatDay } from '../../../../../shared/dates.ts'
import { sizeInWords } from '../../../../../ui/files/why-not-file.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { Icon } from '../../../../../ui/module.ts'
import { useAction } from '../../../../../ui/query.ts'
import { PeriodFlag } from '../../../../documents/web/index.ts'
import { type EvidenceItem, par } from '../../../contract.ts'
import { sheetWords } from '../../text.vi.ts'
import { disputeWords } from '../../text-of-disputes.vi.ts'
import classes from '../sheet/Sheet.module.css'
import { PaperPages } from './PaperPages.tsx'

interface PaperItemProps {
  assessmentId: string
  item: EvidenceItem
  /** Other evidence of the sheet that points at an older version of the same document. */
  alsoOlder: readonly EvidenceItem[]
  disabled: boolean
  isChosen: boolean
  onChoose: (evidenceId: string, page?: number) => void
  /** Fills in number and day; undefined where this person keeps no library. */
  onMend?: ((item: EvidenceItem) => void) | undefined
}

const iconOf = (mediaType: string): Icon =>
  mediaType === 'application/pdf' ? IconFileTypePdf : mediaType.startsWith('image/') ? IconPhoto : IconFileText

export function PaperItem(props: PaperItemProps) {
  const { assessmentId, item, alsoOlder, disabled, isChosen, onChoose, onMend } = props
  const remove = useAction(par.removeEvidence, {
    said: sheetWords.evidenceRemoved,
    invalidates: ['par', 'documents'],
  })
  const takeNewest = useAction(par.takeNewestVersion, {
    said: sheetWords.newestTaken,
    invalidates: ['par', 'documents'],
  })
  const Shape = iconOf(item.mediaType)
  const name = item.title || item.fileName
  const older = [item, ...alsoOlder]
  return (
    <li data-chosen={isChosen || undefined}>
      <div className={classes.paperLine}>
        <UnstyledButton className={classes.paper ?? ''} aria-pressed={isChosen} onClick={() => onChoose(item.id)}>
          <Shape size={18} stroke={1.6} aria-hidden="true" />
          <span>
            {name}
            <span className={classes.paperMore}>{paperInWords(item)}</span>
          </span>
        </UnstyledButton>
        {!disabled && (
          <Tooltip label={sheetWords.removeEvidence}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${sheetWords.removeEvidence}: ${name}`}
              loading={remove.isPending}
              onClick={() => remove.mutate({ assessmentId, evidenceId: item.id })}
            >
              <IconTrash size={16} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <Group gap="4px 12px" className={classes.paperTools ?? ''}>
        {item.inPeriod !== 'within' && <PeriodFlag of={item.inPeriod} />}
        <PaperPages
          key={item.pages}
          assessmentId={assessmentId}
          item={item}
          disabled={disabled}
          onPage={(page) => onChoose(item.id, page)}
        />
        {onMend && (
          <Button size="compact-sm" variant="subtle" onClick={() => onMend(item)}>
            {item.inPeriod === 'no-date' ? sheetWords.fillInPaper : sheetWords.mendPaper}
          </Button>
        )}
        <PageLink to={`/documents/${item.documentId}`} size="sm" className={classes.paperLink ?? ''}>
          {sheetWords.inLibrary}
        </PageLink>
      </Group>
      {item.newestVersion > item.documentVersion && (
        <Group gap={8} className={classes.paperTools ?? ''}>
          <Text size="xs">{sheetWords.newerVersion(item.documentVersion, item.newestVersion)}</Text>
          {!disabled && (
            <Button
              size="compact-sm"
              variant="light"
              loading={takeNewest.isPending}
              onClick={() => takeNewest.mutate({ assessmentId, evidenceIds: older.map(({ id }) => id) })}
            >
              {older.length === 1 ? sheetWords.takeNewest : sheetWords.takeNewestIn(older.length)}
            </Button>
          )}
        </Group>
      )}
    </li>
  )
}

function paperInWords({ number, issuedOn, size, documentVersion, hand }: EvidenceItem): string {
  return [
    hand === 'explanation' && disputeWords.ofExplanation,
    number && sheetWords.paperNumber(number),
    issuedOn && formatDay(issuedOn),
    documentVersion > 1 && sheetWords.paperVersion(documentVersion),
    sizeInWords(size),
  ]
    .filter(Boolean)
    .join(' · ')
}
