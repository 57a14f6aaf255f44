/** What the survey tells people. */
import { formatNumber } from '../../shared/vietnamese.ts'

export const closedWords = ({ title, given, asked }: { title: string; given: number; asked: number }) => ({
  title: `Đã đóng: ${title}`,
  body: `Đã nhận ${formatNumber(given)}/${formatNumber(asked)} phiếu. Đường dẫn không nhận trả lời nữa; hãy nhập nốt phiếu giấy (nếu có) rồi kiểm phiếu.`,
})
