/** The minutes on paper and in Word; a draft until the session is closed. */
import { Button } from '@mantine/core'
import { urlOf } from '../../../../ui/api.ts'
import { council as doors, type Session } from '../../contract.ts'
import { sessionWords } from '../text.vi.ts'

export function MinutesLinks({ session: { id: sessionId, status } }: { session: Session }) {
  if (status === 'planned') return null
  const link = (href: string, label: string) => (
    <Button component="a" size="xs" variant="default" href={href} target="_blank" rel="noreferrer">
      {label}
    </Button>
  )
  const { pdf, docx, draftPdf } = sessionWords.minutes
  return (
    <>
      {link(urlOf(doors.minutesPdf, { sessionId }), status === 'closed' ? pdf : draftPdf)}
      {status === 'closed' && link(urlOf(doors.minutesDocx, { sessionId }), docx)}
    </>
  )
}
