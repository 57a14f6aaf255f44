/** The words of the PAR pages. */
import { menu } from './menu.vi.ts'
import { statusWords } from './text-of-work.vi.ts'

export { appraisalWords } from './text-of-appraisal.vi.ts'
export { drawWords } from './text-of-drawing.vi.ts'
export { openingWords } from './text-of-opening.vi.ts'
export { rankingWords } from './text-of-results.vi.ts'
export {
  calendarWords,
  progressWords,
  publishWords,
  roundWords,
  windowWords,
} from './text-of-rounds.vi.ts'
export { rulesWords } from './text-of-rules.vi.ts'
export { ruleWords } from './text-of-scoring.vi.ts'
export { tableWords } from './text-of-set-tables.vi.ts'
export { compareWords, mappingWords, setWords } from './text-of-sets.vi.ts'
export { sheetWords } from './text-of-sheets.vi.ts'
export { exemptionWords, extensionWords, takingPartWords } from './text-of-taking-part.vi.ts'
export { unitWords } from './text-of-unit.vi.ts'
export { countdownWords, workWords } from './text-of-work.vi.ts'

export const words = {
  product: 'Nội Vụ',
  cancel: 'Hủy',
  close: 'Đóng',
  menu,
  status: statusWords,
  model: 'Bộ mẫu',
  modelMore: 'Bộ tiêu chí mẫu do người soạn dữ liệu tái dựng, không phải văn bản của địa phương nào.',
  sample: 'Bộ mẫu · dữ liệu giả định',
  download: { ics: 'Tải lịch (.ics)', xlsx: 'Tải Excel', docx: 'Tải Word', pdf: 'Tải PDF' },
} as const

export const formulaWords = {
  alternatives: 'Các phương án tính điểm',
  alternative: (number: number) => `Phương án ${number}`,
  when: (condition: string) => `khi ${condition}`,
  otherwise: 'các trường hợp còn lại',
  applies: (title: string) => `Áp dụng phương án: ${title}`,
  atCharacter: (character: number, sentence: string) => `Ký tự ${character}: ${sentence}`,
} as const

export const importWords = {
  steps: [
    'Tải mẫu Excel: đã có sẵn mọi đơn vị và tiêu chí cần nhập của kỳ này.',
    'Điền cột “giá trị” bằng tỷ lệ %, ví dụ 87,5. Dòng nào chưa có kết quả thì xóa dòng đó.',
    'Chọn cả bảng trong Excel, sao chép rồi dán vào ô dưới đây; hoặc lưu thành tệp CSV và chọn tệp.',
  ],
  template: 'Tải mẫu Excel',
  choose: 'Chọn tệp CSV',
  paste: 'Bảng số liệu',
  pasteHint: 'Ba cột: mã đơn vị, mã tiêu chí, giá trị. Dòng đầu là tên cột.',
  wrongEncoding: 'Tệp có ký tự không đọc được. Hãy lưu lại với dạng “CSV UTF-8”, hoặc dán thẳng từ Excel.',
  refused: 'Chưa nhận số liệu; chưa có dòng nào được ghi',
  read: 'Bảng đã dán',
  row: 'Dòng',
  onlyFirst: (shown: number, all: number) => `Hiện ${shown} trong ${all} dòng; dòng sai đứng trước.`,
  source: 'Nguồn số liệu',
  sourceHint: 'Ví dụ: Báo cáo điều tra xã hội học số 12/BC-SNV ngày 20/12/2025',
  take: (rows: number) => (rows > 0 ? `Nhận ${rows} dòng số liệu` : 'Nhận số liệu'),
  done: (count: number) => `Đã ghi ${count} giá trị.`,
  notImporter: 'Anh/chị chưa được giao quyền nhập giá trị từ ngoài.',
  roundClosed: 'Kỳ đánh giá đã công bố nên không nhập được nữa.',
  nothingPasted: 'Hãy dán bảng hoặc chọn tệp trước.',
  sourceMissing: 'Cần ghi nguồn số liệu.',
} as const
