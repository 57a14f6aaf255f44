/** The page of words in a bundle: how a stranger checks it, with our program or without. */
import { formatDay } from '../../../../shared/dates.ts'
import { inFours } from './fingerprint.ts'
import { fingerprintOf } from './office-key.ts'
import type { PublicationFile } from './publication-file.ts'

export const guideOf = (file: PublicationFile, publicKey: Uint8Array): string =>
  `GÓI KIỂM CHỨNG KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${file.year}
${file.block} — Quyết định số ${file.decisionNumber} ngày ${formatDay(file.decisionDay)}

Trong gói có
  publication.json   công bố nào, theo quyết định nào
  input.json         bộ tiêu chí, quy tắc xếp hạng và dữ liệu đầu vào của từng đơn vị, từng tiêu chí
  result.json        điểm, chỉ số, hạng và xếp loại đã công bố
  SHA256SUMS         mã SHA-256 của các tệp; SHA256SUMS.packed là của các tệp ở dạng nén
  SHA256SUMS.sig     chữ ký Ed25519 của cơ quan công bố trên tệp SHA256SUMS
  key.pub            khóa công khai của cơ quan công bố
Điểm, tỷ lệ và chỉ số ghi bằng số nguyên phần vạn: 12500 là 1,25.

Kiểm chứng bằng chương trình mã nguồn mở Nội Vụ (không cần cơ sở dữ liệu)
  npm run verify -- <tệp gói>.zip --key ${fingerprintOf(publicKey)}
Chương trình tính lại mọi con số từ dữ liệu đầu vào, so với kết quả đã ghi và nêu chỗ khác nhau đầu tiên.
Cũng có thể kiểm chứng ngay trên trang công bố, trong trình duyệt.

Kiểm tra chữ ký bằng công cụ có sẵn (sau khi giải nén)
  sha256sum -c SHA256SUMS
  openssl pkeyutl -verify -pubin -inkey key.pub -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig

Mã nhận dạng khóa (SHA-256 của khóa dạng DER): hãy đối chiếu với mã đăng trên trang công bố hoặc hỏi cơ quan công bố
  ${inFours(fingerprintOf(publicKey))}
`
