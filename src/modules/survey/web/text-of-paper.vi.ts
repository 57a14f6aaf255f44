/** The words of typing paper forms and bringing in outside answers. */
import { formatNumber } from '../../../shared/vietnamese.ts'

export const paperWords = {
  title: 'Nhập phiếu giấy',
  about:
    'Mỗi phiếu do hai người nhập độc lập; phiếu khớp nhau vào thẳng hòm phiếu, chỗ khác nhau được đối chiếu với phiếu giấy.',
  none: 'Không có cuộc điều tra nào đang nhận phiếu giấy.',
  survey: 'Cuộc điều tra',
  typed: 'Phiếu đã nhập',
  toSettle: 'Còn khác biệt',
  tabs: { nhap: 'Nhập phiếu', danhSach: 'Phiếu đã nhập' },
  closedForPaper: 'Cuộc điều tra này không còn nhận phiếu giấy.',

  number: 'Số phiếu',
  numberHint: 'In ở góc phải của phiếu',
  target: 'Cơ quan, đơn vị được lấy ý kiến',
  group: 'Nhóm người trả lời',
  open: 'Để trống',
  digits: 'Phím số chọn mức và sang câu sau; 0 để trống; Enter sang câu sau.',
  save: 'Lưu phiếu',
  clear: 'Xóa để nhập lại',
  missing: { number: 'Chưa ghi số phiếu.', target: 'Chưa chọn đơn vị.', group: 'Chưa chọn nhóm.' },
  saved: {
    'typed-once': (number: number) => `Đã lưu phiếu số ${number} (lần 1). Chờ người khác nhập lần 2.`,
    agreed: (number: number) => `Phiếu số ${number}: hai lần nhập khớp nhau, đã vào hòm phiếu.`,
    differs: (number: number, count: number) =>
      `Phiếu số ${number}: có ${count} chỗ khác với lần nhập 1. Hãy xem lại phiếu giấy và chốt.`,
  },
  settleNow: 'Đối chiếu và chốt',
  draftKept: 'Nội dung đang nhập được giữ trên máy này cho đến khi lưu.',

  status: { 'typed-once': 'Đã nhập một lần', differs: 'Còn khác biệt', agreed: 'Đã vào hòm phiếu' },
  all: 'Tất cả',
  columns: {
    number: 'Số phiếu',
    target: 'Đơn vị',
    group: 'Nhóm',
    status: 'Trạng thái',
    typists: 'Người nhập',
    do: 'Việc',
  },
  mend: 'Sửa',
  withdraw: 'Rút phiếu',
  withdrawAsk: (number: number) =>
    `Rút phiếu số ${number}? Cả hai lần nhập bị xóa để nhập lại từ đầu; phiếu đã vào hòm thì không rút được.`,
  noForms: 'Chưa nhập phiếu giấy nào.',
  noneSuch: 'Không có phiếu nào như đã chọn.',
  find: 'Tìm số phiếu',

  settle: {
    title: (number: number) => `Chốt phiếu số ${number}`,
    about: 'Xem lại phiếu giấy rồi chọn cách đọc đúng ở từng chỗ khác nhau.',
    turn: (turn: number, by: string) => `Lần ${turn} (${by})`,
    other: 'Cả hai đều chưa đúng',
    rest: (count: number) => `Còn ${count} chỗ chưa chọn.`,
    action: 'Chốt và bỏ vào hòm phiếu',
  },

  tab: {
    counts: 'Tình hình nhập phiếu giấy',
    toType: 'Mở trang nhập phiếu',
    sheets: 'In phiếu giấy',
    sheetsHint: 'Phiếu đánh số liên tiếp; đơn vị và nhóm để trống thì người trả lời tự ghi.',
    from: 'Từ số',
    count: 'Số phiếu in',
    anyTarget: 'Để trống trên phiếu',
    print: 'Tải phiếu PDF',
    imports: 'Phiếu từ cuộc điều tra bên ngoài',
    importsHint:
      'Mỗi dòng một phiếu, mỗi cột một câu hỏi. Tệp được nhận trọn vẹn, hoặc không nhận và chỉ rõ từng ô sai.',
    template: 'Tải mẫu Excel',
    source: 'Nguồn phiếu',
    sourceHint: 'Ví dụ: Điều tra qua bưu điện, đợt 1',
    sourceMissing: 'Ghi nguồn phiếu trước khi gửi tệp.',
    drop: 'Tệp phiếu trả lời',
    marked: 'Tải tệp báo lỗi',
    taken: (forms: number) => `Đã bỏ ${formatNumber(forms)} phiếu vào hòm.`,
    noImports: 'Chưa nhập tệp nào.',
    file: 'Tệp',
    forms: 'Phiếu',
    by: 'Người nhập',
    at: 'Lúc',
    takeOut: 'Rút',
    takeOutAsk: (name: string, forms: number) =>
      `Rút ${formatNumber(forms)} phiếu của tệp “${name}” khỏi hòm phiếu? Có thể nhập lại tệp sau khi sửa.`,
  },
} as const
