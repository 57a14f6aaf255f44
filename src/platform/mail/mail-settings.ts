/** Where letters go out, read from the environment; nothing set, nothing sent. */

export interface MailSettings {
  /** smtp://user:password@server:587 or smtps://…:465. */
  smtpUrl: string
  /** 'Nội Vụ <noivu@tinh.gov.vn>'. */
  from: string
  /** Where people open the program, for links in letters; without a slash at the end. */
  publicUrl: string
}

const ADDRESS = /^(?:[^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/

/** @throws with a sentence for the person at the keyboard; never with the setting itself, which may hold a password. */
export function readMailSettings(environment: Record<string, string | undefined>): MailSettings | null {
  const smtpUrl = environment.NOIVU_SMTP_URL?.trim()
  if (!smtpUrl) return null
  const server = URL.parse(smtpUrl)
  if (!server || !['smtp:', 'smtps:'].includes(server.protocol) || server.hostname === '')
    throw new Error(
      'NOIVU_SMTP_URL không phải địa chỉ máy chủ thư: hãy ghi theo mẫu smtp://tài-khoản:mật-khẩu@máy-chủ:587 hoặc smtps://…:465.',
    )
  const from = environment.NOIVU_MAIL_FROM?.trim() ?? ''
  if (!ADDRESS.test(from))
    throw new Error(
      'Đã đặt NOIVU_SMTP_URL thì phải đặt NOIVU_MAIL_FROM là địa chỉ gửi thư, ví dụ “Nội Vụ <noivu@tinh.gov.vn>”.',
    )
  const publicUrl = readPublicUrl(environment)
  if (publicUrl === null)
    throw new Error(
      'Đã đặt NOIVU_SMTP_URL thì phải đặt NOIVU_PUBLIC_URL là địa chỉ mọi người mở chương trình, ví dụ https://noivu.tinh.gov.vn; liên kết trong thư dẫn về đó.',
    )
  return { smtpUrl, from, publicUrl }
}

/** @returns without a slash at the end; null when nothing is set. @throws with a sentence when it is no address. */
export function readPublicUrl(environment: Record<string, string | undefined>): string | null {
  const written = environment.NOIVU_PUBLIC_URL?.trim()
  if (!written) return null
  const page = URL.parse(written)
  if (!page || !['http:', 'https:'].includes(page.protocol) || page.search !== '' || page.hash !== '')
    throw new Error(
      'NOIVU_PUBLIC_URL phải là địa chỉ mọi người mở chương trình, ví dụ https://noivu.tinh.gov.vn; liên kết trong thư và trên phiếu mời dẫn về đó.',
    )
  return page.href.replace(/\/+$/, '')
}
