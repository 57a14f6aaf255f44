import { List, Text } from '@mantine/core'
import { urlOf } from '../../../../../ui/api.ts'
import { EvidenceViewer } from '../../../../../ui/EvidenceViewer.tsx'
import { par } from '../../../contract.ts'
import { readPages } from '../../../rules/evidence/pages.ts'
import { sheetWords } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from '../sheet/Sheet.module.css'

interface PaperPaneProps {
  place: LeafPlace | null
  chosen: string | null
  /** Asked for by its reference; otherwise the first page the evidence names. */
  page?: number | undefined
  height?: string
}

/** The paper beside the field it proves. */
export function PaperPane({ place, chosen, page, height = '100%' }: PaperPaneProps) {
  if (place === null)
    return (
      <div className={classes.noPaper}>
        <Text size="sm" c="dimmed">
          {sheetWords.paperHere}
        </Text>
      </div>
    )
  const { evidence } = place.leaf
  const item = evidence.find(({ id }) => id === chosen) ?? evidence[0]
  if (!item)
    return (
      <div className={classes.noPaper}>
        <Text fw={600} size="sm">
          {sheetWords.noPaper}
        </Text>
        {place.node.evidence.length > 0 && (
          <>
            <Text size="sm" c="dimmed" mt={4}>
              {sheetWords.wanted}
            </Text>
            <List size="sm" c="dimmed">
              {place.node.evidence.map((wanted) => (
                <List.Item key={wanted.what}>
                  {wanted.what}
                  {!wanted.mandatory && ` (${sheetWords.ifAny})`}
                </List.Item>
              ))}
            </List>
          </>
        )}
      </div>
    )
  const first = page ?? readPages(item.pages)?.[0]?.from
  return (
    <EvidenceViewer
      url={urlOf(par.evidenceContent, { evidenceId: item.id })}
      textUrl={urlOf(par.evidenceText, { evidenceId: item.id })}
      downloadUrl={urlOf(par.evidenceContent, { evidenceId: item.id, download: true })}
      name={item.title || item.fileName}
      mediaType={item.mediaType}
      height={height}
      {...(first !== undefined && { page: first })}
    />
  )
}
