/** Doors of sessions: planned, opened with those present, closed into minutes. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Done, Id, MOST_BYTES, Session, SessionForm, SIGNED_TYPES, Version } from './shapes.ts'

const OneSession = z.object({ sessionId: Id })
const Facts = z.object({
  form: SessionForm,
  heldAt: z.iso.datetime(),
  /** Until when written consent is taken. */
  endsAt: z.iso.datetime().nullable().default(null),
  place: z.string().trim().max(300).default(''),
  agenda: z.string().trim().max(5000).default(''),
})

export const sessions = {
  session: endpoint({
    method: 'GET',
    path: '/council/sessions/{sessionId}',
    access: may('council.view'),
    input: OneSession,
    output: Session,
    summary: 'A session: who is there, what is on its agenda, how it stands.',
  }),
  planSession: endpoint({
    method: 'POST',
    path: '/council/sessions/plan',
    access: may('council.manage'),
    input: Facts.extend({ councilId: Id }),
    output: z.object({ sessionId: Id }),
    summary: 'Plans a session and calls the members to it; what was postponed before comes onto its agenda.',
  }),
  editSession: endpoint({
    method: 'POST',
    path: '/council/sessions/edit',
    access: may('council.manage'),
    input: Facts.extend({ sessionId: Id, version: Version }),
    output: Done,
    summary: 'Changes a session that is not open yet; its members are told.',
  }),
  openSession: endpoint({
    method: 'POST',
    path: '/council/sessions/open',
    access: may('council.manage'),
    input: OneSession.extend({
      version: Version,
      /** Its decisions are written down under it. */
      minutesNumber: z.string().trim().min(1).max(80),
    }),
    output: Done,
    summary: 'Opens a session under the number of its minutes; from now on it is voted.',
  }),
  takeAttendance: endpoint({
    method: 'POST',
    path: '/council/sessions/attendance',
    access: may('council.manage'),
    input: OneSession.extend({
      members: z
        .array(z.object({ memberId: Id, isPresent: z.boolean(), note: z.string().trim().max(300).default('') }))
        .min(1)
        .max(60),
    }),
    output: Done,
    summary: 'Notes who is present at a meeting.',
  }),
  closeSession: endpoint({
    method: 'POST',
    path: '/council/sessions/close',
    access: may('council.manage'),
    input: OneSession.extend({ version: Version, conclusion: z.string().trim().max(5000).default('') }),
    output: Done,
    summary: 'Closes a session and keeps what its minutes say; refused while an item is open.',
  }),
  minutesPdf: endpoint({
    method: 'GET',
    path: '/council/sessions/{sessionId}/minutes.pdf',
    access: may('council.view'),
    input: OneSession,
    output: bytes,
    summary: 'The minutes as PDF: kept ones of a closed session, a draft before.',
  }),
  minutesDocx: endpoint({
    method: 'GET',
    path: '/council/sessions/{sessionId}/minutes.docx',
    access: may('council.view'),
    input: OneSession,
    output: bytes,
    summary: 'The minutes as a Word document.',
  }),
  attachSignedMinutes: endpoint({
    method: 'POST',
    path: '/council/sessions/signed',
    access: may('council.manage'),
    upload: { maxBytes: MOST_BYTES, mediaTypes: SIGNED_TYPES },
    input: OneSession.extend({ minutesSha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: Done,
    summary: 'Keeps the signed minutes of a closed session.',
  }),
  signedMinutes: endpoint({
    method: 'GET',
    path: '/council/sessions/{sessionId}/signed',
    access: may('council.view'),
    input: OneSession.extend({ download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The signed minutes of a closed session.',
  }),
}
