import { ActionIcon, Anchor, Group, Text, TextInput, Tooltip } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowsHorizontal,
  IconArrowUp,
  IconDownload,
  IconMinus,
  IconPlus,
  IconRotateClockwise,
} from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Icon } from '../module.ts'
import { viewerWords } from '../text.vi.ts'
import classes from './EvidenceViewer.module.css'

interface ViewerBarProps {
  name: string
  downloadUrl: string | undefined
  /** 0: the document has no pages, or they are not known yet. */
  pages: number
  page: number
  percent: number
  /** Letters grow and shrink; there is nothing to turn. */
  isText: boolean
  onPage: (page: number) => void
  zoomIn: () => void
  zoomOut: () => void
  fit: () => void
  rotate: () => void
}

export function ViewerBar(props: ViewerBarProps) {
  const { name, downloadUrl, pages, page, percent, isText, onPage } = props
  return (
    <Group gap={4} wrap="nowrap" className={classes.bar ?? ''}>
      <Text size="sm" fw={600} truncate title={name} className={classes.name ?? ''}>
        {name}
      </Text>
      {pages > 1 && (
        <>
          <Tool label={viewerWords.previous} icon={IconArrowUp} onClick={() => onPage(page - 1)} disabled={page <= 1} />
          <PageField page={page} pages={pages} onPage={onPage} />
          <Tool
            label={viewerWords.next}
            icon={IconArrowDown}
            onClick={() => onPage(page + 1)}
            disabled={page >= pages}
          />
        </>
      )}
      <Tool label={viewerWords.zoomOut} icon={IconMinus} onClick={props.zoomOut} />
      <Text size="xs" w={42} ta="center" aria-live="polite">
        {percent}%
      </Text>
      <Tool label={viewerWords.zoomIn} icon={IconPlus} onClick={props.zoomIn} />
      <Tool label={viewerWords.fit} icon={IconArrowsHorizontal} onClick={props.fit} />
      {!isText && <Tool label={viewerWords.rotate} icon={IconRotateClockwise} onClick={props.rotate} />}
      {downloadUrl !== undefined && (
        <Tooltip label={viewerWords.download}>
          <Anchor
            href={downloadUrl}
            download
            aria-label={`${viewerWords.download}: ${name}`}
            className={classes.download ?? ''}
          >
            <IconDownload size={18} stroke={1.6} />
          </Anchor>
        </Tooltip>
      )}
    </Group>
  )
}

interface ToolProps {
  label: string
  icon: Icon
  onClick: () => void
  disabled?: boolean
}

function Tool({ label, icon: Sign, onClick, disabled = false }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick} disabled={disabled}>
        <Sign size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  )
}

function PageField({ page, pages, onPage }: { page: number; pages: number; onPage: (page: number) => void }) {
  const [text, setText] = useState(String(page))
  useEffect(() => setText(String(page)), [page])
  const go = () => {
    const wanted = Number.parseInt(text, 10)
    if (wanted >= 1 && wanted <= pages) onPage(wanted)
    else setText(String(page))
  }
  return (
    <Group gap={4} wrap="nowrap">
      <TextInput
        aria-label={viewerWords.page}
        size="xs"
        w={44}
        inputMode="numeric"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={go}
        onKeyDown={(event) => event.key === 'Enter' && go()}
      />
      <Text size="xs" style={{ whiteSpace: 'nowrap' }}>
        {viewerWords.pageOf(pages)}
      </Text>
    </Group>
  )
}
