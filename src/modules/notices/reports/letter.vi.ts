/** A letter in words: one subject, the notices one under the other, each with its place in the program. */
import { formatInstant } from '../../../shared/dates.ts'

export interface LetterContent {
  name: string
  address: string
  /** Urgent first, then the newest. */
  notices: readonly { title: string; body: string; path: string; isUrgent: boolean; createdAt: string }[]
}

/** More would not be read; the rest is counted, and one click away. */
const MOST = 20

const words = {
  one: (title: string) => `[Nội Vụ] ${title}`,
  many: (count: number) => `[Nội Vụ] ${count} thông báo chưa đọc`,
  greeting: (name: string) => `Kính gửi ông/bà ${name},`,
  opening: (count: number) =>
    count === 1
      ? 'Ông/bà có một thông báo chưa đọc trên hệ thống Nội Vụ:'
      : `Ông/bà có ${count} thông báo chưa đọc trên hệ thống Nội Vụ:`,
  urgent: 'Gấp',
  more: (count: number) => `Còn ${count} thông báo khác trong mục Thông báo.`,
  all: 'Xem tất cả thông báo',
  ending:
    'Thư này do hệ thống tự động gửi, ông/bà không cần trả lời. Thông báo đã đọc trong hệ thống thì không gửi lại qua thư. Nếu không muốn nhận thư, ông/bà tắt trong mục Thông báo.',
}

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\r?\n/g, '<br>')
/** A subject is one line. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

export function letterOf({ name, notices }: LetterContent, publicUrl: string) {
  const shown = notices.slice(0, MOST)
  const left = notices.length - shown.length
  const first = notices[0]
  const titleOf = ({ title, isUrgent }: (typeof shown)[number]) => (isUrgent ? `${words.urgent}: ${title}` : title)
  const all = `${publicUrl}/notices`
  const text = [
    words.greeting(name),
    words.opening(notices.length),
    ...shown.map((notice, at) =>
      [`${at + 1}. ${titleOf(notice)} (${formatInstant(notice.createdAt)})`, notice.body, `${publicUrl}${notice.path}`]
        .filter((line) => line !== '')
        .join('\n'),
    ),
    ...(left > 0 ? [words.more(left)] : []),
    `${words.all}: ${all}`,
    words.ending,
  ].join('\n\n')
  const html = [
    '<!doctype html><html lang="vi"><meta charset="utf-8"><body style="font-family:Arial,sans-serif;font-size:15px;line-height:1.5;color:#1f2933;max-width:640px">',
    `<p>${escaped(words.greeting(name))}</p><p>${escaped(words.opening(notices.length))}</p><ol>`,
    ...shown.map(
      (notice) =>
        `<li style="margin-bottom:12px"><a href="${escaped(publicUrl + notice.path)}"><strong>${escaped(titleOf(notice))}</strong></a> <span style="color:#52606d">${escaped(formatInstant(notice.createdAt))}</span><br>${escaped(notice.body)}</li>`,
    ),
    '</ol>',
    ...(left > 0 ? [`<p>${escaped(words.more(left))}</p>`] : []),
    `<p><a href="${escaped(all)}">${escaped(words.all)}</a></p><p style="color:#52606d;font-size:13px">${escaped(words.ending)}</p></body></html>`,
  ].join('\n')
  const subject = oneLine(notices.length === 1 && first ? words.one(titleOf(first)) : words.many(notices.length))
  return { subject, text, html }
}
