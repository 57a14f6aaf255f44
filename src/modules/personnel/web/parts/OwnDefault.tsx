/** Beside what the software assumes until the office has confirmed it: that it does, and how sure its source is. */
import { Alert } from '@mantine/core'
import { defaultWords } from '../text-of-defaults.vi.ts'

export const OwnDefault = ({ what, confidence }: { what: string; confidence: string }) => (
  <Alert color="yellow" variant="light" mb="sm" p="xs">
    {defaultWords.said(what)} {defaultWords.grade(confidence)}
  </Alert>
)
