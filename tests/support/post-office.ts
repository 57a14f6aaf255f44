/** A real SMTP server on loopback that keeps what it is given, and refuses what it is told to. */
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { type Mail, openMail } from '../../src/platform/mail/mail.ts'

export interface Received {
  to: string[]
  subject: string
  messageId: string
  text: string
  html: string
}

export interface PostOffice {
  received: Received[]
  /** Answers for an address or a whole letter; null takes it. Assign to refuse. */
  refuse: { address: (address: string) => Error | null; letter: () => Error | null }
  mail: Mail
  close: () => Promise<void>
}

/** Quoted-printable or base64, as RFC 2045 has them. */
function decoded(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/quoted-printable/i.test(encoding)) return body
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

const headerOf = (head: string, name: string) =>
  new RegExp(`^${name}: ((?:.|\\r\\n[ \\t])*)`, 'im').exec(head)?.[1]?.replace(/\r\n[ \t]+/g, ' ') ?? ''

/** Words of a header, as RFC 2047 has them. */
const wordsOf = (header: string) =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b' ? decoded(word, 'base64') : decoded(word.replaceAll('_', ' '), 'quoted-printable'),
    )

function partOf(raw: string, mediaType: string): string {
  const boundary = /boundary="?([^"\r\n;]+)/.exec(raw)?.[1]
  const parts = raw.split(`--${boundary}`).map((part) => part.trimStart())
  const part = parts.find((candidate) => candidate.toLowerCase().startsWith(`content-type: ${mediaType}`)) ?? ''
  const [head = '', ...body] = part.split('\r\n\r\n')
  return decoded(body.join('\r\n\r\n'), headerOf(head, 'Content-Transfer-Encoding'))
}

export async function openPostOffice(): Promise<PostOffice> {
  const received: Received[] = []
  const refuse: PostOffice['refuse'] = { address: () => null, letter: () => null }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _, answer) => answer(refuse.address(address)),
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const refused = refuse.letter()
        if (refused) return answer(refused)
        const raw = Buffer.concat(chunks).toString('utf8')
        const head = raw.slice(0, raw.indexOf('\r\n\r\n'))
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          subject: wordsOf(headerOf(head, 'Subject')),
          messageId: headerOf(head, 'Message-ID'),
          text: partOf(raw, 'text/plain'),
          html: partOf(raw, 'text/html'),
        })
        answer()
      })
    },
  })
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', () => open()))
  const { port } = server.server.address() as AddressInfo
  const mail = openMail({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'Nội Vụ <noivu@tinh.example>',
    publicUrl: 'https://noivu.tinh.example',
  })
  return {
    received,
    refuse,
    mail,
    close: async () => {
      mail.close()
      await new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}
