/** An invitation or a reminder as a mail. */
import type { LetterContent } from '../../queries/links/letter-content.ts'
import { anonymity, askedAbout, salutation, single, untilWhen } from './invitation.vi.ts'

const words = {
  subject: {
    invitation: (title: string) => `Mời trả lời: ${title}`,
    reminder: (title: string) => `Nhắc trả lời: ${title}`,
  },
  opening: {
    invitation: (title: string) => `Trân trọng mời ông/bà tham gia “${title}”.`,
    reminder: (title: string) =>
      `Đường dẫn của ông/bà trong “${title}” còn phiếu chưa trả lời. Nếu vừa trả lời xong, xin bỏ qua thư này.`,
  },
  button: 'Mở phiếu',
  open: 'Mở phiếu tại',
  ending: 'Thư này do hệ thống tự động gửi, ông/bà không cần trả lời.',
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
/** A subject is one line. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

export function letterOf({ kind, title, targets, closesAt, address, ...person }: LetterContent) {
  const lines = [words.opening[kind](title), askedAbout(targets), untilWhen(closesAt)]
  const text = [`${salutation(person)},`, ...lines, `${words.open}: ${address}`, anonymity, single, words.ending].join(
    '\n\n',
  )
  const paragraph = (line: string) => `<p>${escaped(line)}</p>`
  const html = [
    '<!doctype html><html lang="vi"><meta charset="utf-8"><body style="font-family:Arial,sans-serif;font-size:15px;line-height:1.5;color:#1f2933;max-width:640px">',
    paragraph(`${salutation(person)},`),
    ...lines.map(paragraph),
    `<p><a href="${escaped(address)}" style="display:inline-block;padding:12px 20px;background:#0b5cad;color:#fff;text-decoration:none;border-radius:6px"><strong>${words.button}</strong></a></p>`,
    `<p style="font-size:13px">${escaped(address)}</p>`,
    paragraph(anonymity),
    paragraph(single),
    `<p style="color:#52606d;font-size:13px">${escaped(words.ending)}</p></body></html>`,
  ].join('\n')
  return { subject: oneLine(words.subject[kind](title)), text, html }
}
