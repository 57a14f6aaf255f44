import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { words } from './text.vi.ts'

export function PrintButton({ label = words.print }: { label?: string }) {
  return (
    <Button
      variant="default"
      className="no-print"
      leftSection={<IconPrinter size={17} stroke={1.6} />}
      onClick={() => print()}
    >
      {label}
    </Button>
  )
}
