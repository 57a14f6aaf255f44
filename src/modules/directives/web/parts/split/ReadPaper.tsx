/** “Lấy chữ từ tệp”: how far the reading is, a way to stop it, and what came of it. */
import { Alert, Button, Group } from '@mantine/core'
import { splitWords } from '../../text-of-splitting.vi.ts'
import type { PaperReading } from './use-paper-reading.ts'

const { text: words } = splitWords

export function ReadPaper({ mediaType, reading }: { mediaType: string; reading: PaperReading }) {
  const { told, isReading, stop, fromPdf, fromWord } = reading
  return (
    <>
      <Group gap="xs" mb="sm">
        {mediaType === 'application/pdf' && (
          <Button variant="default" loading={isReading} onClick={fromPdf}>
            {words.fromPdf}
          </Button>
        )}
        {mediaType.includes('wordprocessingml') && (
          <Button variant="default" loading={isReading} onClick={fromWord}>
            {words.fromWord}
          </Button>
        )}
        {isReading && (
          <Button variant="default" onClick={stop}>
            {words.stop}
          </Button>
        )}
      </Group>
      {told !== null && (
        <Alert role="status" mb="sm">
          {told}
        </Alert>
      )}
    </>
  )
}
