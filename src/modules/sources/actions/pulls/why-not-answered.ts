/** Why nothing came over the network, as a reason with its sentence. */
import type { WhyNot } from '../../../../platform/fetch/ask-over-http.ts'
import type { SourcesReason } from '../../refusals.vi.ts'

const MEGABYTE = 1024 * 1024

/** Codes of the system and of the client, in words; any other stands as it is, for whoever runs the network. */
function whyUnreachable(code: string): string {
  if (/^(ENOTFOUND|EAI_AGAIN|EAI_FAIL)$/.test(code)) return 'không tìm thấy máy chủ có tên này'
  if (code === 'ECONNREFUSED') return 'máy chủ không nhận kết nối'
  if (/^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/.test(code)) return 'không có đường mạng tới máy chủ'
  if (/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/.test(code)) return 'máy chủ không trả lời'
  if (/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/.test(code))
    return 'kết nối bị ngắt giữa chừng'
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|SSL/.test(code)) return 'chứng chỉ bảo mật của máy chủ không hợp lệ'
  return `lỗi ${code}`
}

function ofStatus(host: string, status: number): SourcesReason {
  const params = { host, status }
  if (status === 401 || status === 403) return { reason: 'sources.answered-key', params }
  if (status === 404 || status === 410) return { reason: 'sources.answered-nowhere', params }
  return status >= 500 ? { reason: 'sources.answered-fault', params } : { reason: 'sources.answered-other', params }
}

export function whyNotAnswered(
  host: string,
  because: Exclude<WhyNot, { why: 'stopped' }>,
  { mostBytes, seconds }: { mostBytes: number; seconds: number },
): SourcesReason {
  switch (because.why) {
    case 'unreachable':
      return { reason: 'sources.unreachable', params: { host, why: whyUnreachable(because.code) } }
    case 'status':
      return ofStatus(host, because.status)
    case 'redirected':
      return { reason: 'sources.redirected', params: { host, to: because.to } }
    case 'too-large':
      return { reason: 'sources.too-large', params: { host, limit: Math.round(mostBytes / MEGABYTE) } }
    case 'too-slow':
      return { reason: 'sources.too-slow', params: { host, seconds } }
  }
}
