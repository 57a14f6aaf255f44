/** Sends letters over SMTP; off unless the installation says where. The only folder that knows the mail library. */
import { createTransport } from 'nodemailer'
import type { MailSettings } from './mail-settings.ts'

export interface Letter {
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  /** The same id on a second try, so that the receiving side can tell it is the same letter. */
  id: string
}

/** The server answered, and would not take this very letter: others may still go. */
export class LetterRefused extends Error {}

export interface Mail {
  isOn: boolean
  /** Where people open the program, for links; empty when off. */
  publicUrl: string
  /** Returns once the server has taken the letter. @throws LetterRefused, or what stands in the way of any letter. */
  send: (letter: Letter) => Promise<void>
  close: () => void
}

export const MAIL_OFF: Mail = {
  isOn: false,
  publicUrl: '',
  send: async () => {
    throw new Error('mail is off')
  },
  close: () => {},
}

/** Errors about one envelope or message; everything else is about the server or the way to it. */
const OF_ONE_LETTER = ['EENVELOPE', 'EMESSAGE']

export function openMail(settings: MailSettings | null): Mail {
  if (settings === null) return MAIL_OFF
  const transport = createTransport({
    url: settings.smtpUrl,
    // One connection for a whole morning's letters; what it loses on the way is for the task to decide.
    pool: true,
    maxConnections: 1,
    maxRequeues: 0,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = /@([^\s<>@]+?)>?$/.exec(settings.from)?.[1] ?? 'localhost'
  return {
    isOn: true,
    publicUrl: settings.publicUrl,
    send: async ({ to, subject, text, html, id }) => {
      try {
        await transport.sendMail({
          from: settings.from,
          to,
          subject,
          text,
          html,
          messageId: `<${id}@${host}>`,
          // Other programs should neither answer it nor take it for a person's letter (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
      } catch (error) {
        const { code, message } = error as Error & { code?: string }
        throw OF_ONE_LETTER.includes(code ?? '') ? new LetterRefused(message) : error
      }
    },
    close: () => transport.close(),
  }
}
