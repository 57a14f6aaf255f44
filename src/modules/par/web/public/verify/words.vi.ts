/** The words of verifying in the browser. */
export const words = {
  how: 'Trình duyệt của bạn tải gói kiểm chứng, kiểm tra chữ ký của cơ quan công bố và tính lại mọi con số từ dữ liệu đầu vào. Không có gì được gửi đi.',
  start: 'Kiểm chứng kết quả này',
  own: 'Hoặc chọn tệp gói đã tải về (.zip)',
  loading: 'Đang tải gói kiểm chứng…',
  working: 'Đang tính lại…',
  passed: (count: string) => `Khớp: ${count} nội dung đã kiểm tra, không có sai khác.`,
  failed: (failed: string, passed: string) => `Không khớp: ${failed} chỗ sai khác; ${passed} nội dung khớp.`,
  ofAnother: (block: string, year: number) => `Gói này là của ${block}, năm ${year}, không phải của trang này.`,
  group: (title: string, passed: string, failed: number) =>
    failed === 0 ? `${title}: ${passed} đạt` : `${title}: ${failed} không đạt, ${passed} đạt`,
  more: (count: string) => `… và ${count} chỗ khác nữa`,
  key: 'Khóa đã ký gói này:',
  compare: 'Hãy so mã này với mã in trong quyết định hoặc hỏi cơ quan công bố.',
  tooOld:
    'Trình duyệt này quá cũ để kiểm chứng tại chỗ. Hãy tải gói về và kiểm chứng bằng máy tính, hoặc cập nhật trình duyệt.',
  noLine: 'Chưa tải được gói kiểm chứng. Hãy kiểm tra mạng rồi thử lại.',
  broken: 'Chưa kiểm chứng được trong trình duyệt này. Hãy tải gói về và kiểm chứng bằng máy tính.',
}
