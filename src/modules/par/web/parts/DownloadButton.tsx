import { Button, type ButtonProps } from '@mantine/core'
import { IconCalendarDown, IconFileSpreadsheet, IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react'
import { words } from '../text.vi.ts'

const ICONS = {
  xlsx: IconFileSpreadsheet,
  docx: IconFileTypeDocx,
  pdf: IconFileTypePdf,
  ics: IconCalendarDown,
} as const

interface DownloadButtonProps extends ButtonProps {
  href: string
  kind: keyof typeof ICONS
  label?: string
}

/** A file from the server, as a plain link: it works while scripts are still loading, and can be opened in a new tab. */
export function DownloadButton({ href, kind, label, ...look }: DownloadButtonProps) {
  const Icon = ICONS[kind]
  return (
    <Button
      component="a"
      href={href}
      download
      variant="default"
      className="no-print"
      leftSection={<Icon size={17} stroke={1.6} />}
      {...look}
    >
      {label ?? words.download[kind]}
    </Button>
  )
}
