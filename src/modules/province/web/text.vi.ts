/** What the page of the Ministry's index says. */
import type { Basis } from '../contract.ts'

export const basisWords: Record<Basis, string> = {
  source: 'Theo nguồn công bố',
  derived: 'Suy ra từ nguồn',
  entered: 'Nhập theo quyết định',
  sample: 'Số liệu giả định',
}

export const words = {
  title: 'Chỉ số cải cách hành chính cấp tỉnh',
  about: 'Bộ Nội vụ công bố hằng năm. Chỗ chưa tìm được số liệu để trống.',
  province: 'Tỉnh, thành phố',
  year: 'Năm',
  none: 'Chưa có kết quả nào của tỉnh này.',
  noneManage: 'Hãy nhập năm đầu tiên, hoặc đưa cả bảng từ Excel vào.',
  sampleNotice: (years: string) => `Năm ${years} là số liệu giả định để chạy thử, không phải kết quả công bố.`,
  excel: 'Tải Excel',
  percent: (value: string) => `${value} %`,

  trend: {
    heading: 'Diễn biến qua các năm',
    picture: 'Biểu đồ chỉ số qua các năm',
    caption: 'Chỉ số, hạng qua các năm so với tỉnh đứng đầu và bình quân cả nước',
    own: (province: string) => province,
    first: 'Tỉnh đứng đầu',
    mean: 'Bình quân cả nước',
    about: (province: string, from: number, to: number) =>
      `Biểu đồ chỉ số của ${province}, của tỉnh đứng đầu và bình quân cả nước, năm ${from} đến ${to}. Số liệu ở bảng ngay dưới. Năm chưa có số liệu để trống.`,
    columns: {
      year: 'Năm',
      index: 'Chỉ số (%)',
      rank: 'Hạng',
      firstName: 'Đứng đầu',
      first: 'Chỉ số đứng đầu (%)',
      mean: 'Bình quân (%)',
      toFirst: 'So với đứng đầu',
      toMean: 'So với bình quân',
      basis: 'Căn cứ số liệu',
      source: 'Nguồn',
    },
    rankOf: (rank: number, places: number | null) => (places === null ? `${rank}` : `${rank}/${places}`),
  },

  lead: {
    heading: 'Mục tiêu: dẫn đầu cả nước',
    isFirst: (year: number) => `Năm ${year} tỉnh đứng đầu cả nước.`,
    rank: (year: number, rank: string) => `Hạng năm ${year}: ${rank}`,
    index: (year: number, isSample: boolean) => `Chỉ số năm ${year}${isSample ? ' (giả định)' : ''}`,
    toFirst: (name: string) => `Còn cách ${name} (đứng đầu)`,
    toMean: 'So với bình quân cả nước',
    points: (value: string) => `${value} điểm`,
    above: (value: string) => `cao hơn ${value} điểm`,
    below: (value: string) => `thấp hơn ${value} điểm`,
    unknownFirst: (year: number) => `Chưa có chỉ số của tỉnh đứng đầu năm ${year}.`,
    enough: (titles: string, points: string) =>
      `Lấy lại hết điểm mất ở ${titles} (${points} điểm) thì đủ để ngang tỉnh đứng đầu.`,
    notEnough: 'Điểm mất ở các lĩnh vực đã biết chưa đủ bù khoảng cách tới tỉnh đứng đầu.',
    noFields: (year: number) => `Chưa có điểm từng lĩnh vực năm ${year} nên chưa chỉ ra được lĩnh vực cần lấy lại.`,
  },

  fields: {
    heading: (year: number) => `Điểm mất theo lĩnh vực năm ${year}`,
    caption: (year: number) => `Điểm, điểm mất và cơ quan phụ trách từng lĩnh vực năm ${year}`,
    none: (year: number) => `Chưa có điểm từng lĩnh vực của năm ${year}.`,
    columns: {
      title: 'Lĩnh vực',
      max: 'Điểm tối đa',
      points: 'Điểm',
      lost: 'Điểm mất',
      percent: 'Tỷ lệ (%)',
      charge: 'Cơ quan phụ trách',
    },
    noCharge: 'Chưa giao',
    charge: (title: string) => `Giao cơ quan phụ trách: ${title}`,
    change: 'Giao',
    sum: 'Cộng',
  },

  departments: {
    heading: (year: number) => `Điểm mất theo cơ quan phụ trách năm ${year}`,
    finding: (name: string, points: string) => `${name} phụ trách phần mất nhiều nhất: ${points} điểm`,
    unassigned: 'Chưa giao cơ quan phụ trách',
    headings: { label: 'Cơ quan', value: 'Điểm mất' },
  },
} as const

export const formWords = {
  add: 'Nhập một năm',
  edit: 'Sửa năm này',
  addTitle: (province: string) => `Nhập kết quả của ${province}`,
  editTitle: (province: string, year: number) => `Sửa kết quả năm ${year} của ${province}`,
  index: 'Chỉ số (%)',
  rank: 'Hạng',
  places: 'Trong số (tỉnh, thành phố)',
  decisionNumber: 'Số quyết định công bố',
  decisionDay: 'Ngày quyết định',
  note: 'Ghi chú',
  fields: 'Điểm theo lĩnh vực',
  fieldsHint: 'Để trống ô chưa biết. Nếu chỉ công bố tỷ lệ thì ghi tỷ lệ.',
  fieldTitle: (at: number) => `Tên lĩnh vực ${at}`,
  fieldPoints: (at: number) => `Điểm lĩnh vực ${at}`,
  fieldMax: (at: number) => `Điểm tối đa lĩnh vực ${at}`,
  fieldPercent: (at: number) => `Tỷ lệ lĩnh vực ${at}`,
  addField: 'Thêm lĩnh vực',
  removeField: (at: number) => `Bỏ lĩnh vực ${at}`,
  mean: 'Bình quân cả nước',
  meanTitle: (year: number) => `Bình quân cả nước năm ${year}`,
  meanSource: 'Nguồn (số quyết định, báo cáo)',
  save: 'Lưu',
  cancel: 'Hủy',
  close: 'Đóng',
  saved: 'Đã lưu kết quả',
  meanSaved: 'Đã lưu bình quân cả nước',
  chargesSaved: 'Đã giao cơ quan phụ trách',
  chargesAbout: 'Nhiều cơ quan cùng phụ trách thì điểm mất chia theo phần ghi dưới đây.',
  department: (at: number) => `Cơ quan ${at}`,
  part: 'Phần',
  weight: (at: number) => `Phần của cơ quan ${at}`,
  addDepartment: 'Thêm cơ quan',
  removeDepartment: (at: number) => `Bỏ cơ quan ${at}`,
  import: 'Đưa bảng vào',
  importTitle: 'Đưa bảng kết quả vào',
  importAbout: (columns: string) =>
    `Bảng Excel hoặc CSV với dòng tiêu đề: ${columns}. Dòng có lĩnh vực là điểm của lĩnh vực đó; dòng “Bình quân cả nước” là bình quân. Số liệu đã có không bị ghi đè.`,
  imported: (results: number, means: number, known: number) =>
    `Đã nhập ${results} kết quả, ${means} bình quân; ${known} đã có sẵn`,
} as const
