/** What the page of what-if says. */
export const whatIfWords = {
  title: 'Thử thay đổi và đường ngắn nhất',
  about: (unit: string, round: string, block: string) => `${unit} · ${round} · ${block}`,
  notice: 'Chỉ để tính thử. Kết quả đã công bố không đổi, các đơn vị khác giữ nguyên điểm đã công bố.',
  sample: 'Bộ mẫu – dữ liệu giả định',
  reset: 'Về như công bố',

  figures: {
    heading: 'Kết quả tính thử',
    index: 'Chỉ số',
    rank: 'Hạng',
    rating: 'Xếp loại',
    rankOf: (rank: number, units: number) => `${rank}/${units}`,
    change: (value: string) => `(${value})`,
    none: 'không xếp',
    was: (value: string) => `đã công bố ${value}`,
  },

  goal: {
    heading: 'Đường ngắn nhất',
    legend: 'Mục tiêu',
    toRank: 'Đến hạng',
    toIndex: 'Đến chỉ số',
    rank: 'Hạng cần đạt',
    index: 'Chỉ số cần đạt (%)',
    noRemedies:
      'Chưa có tiêu chí nào được ước tính công sức. Hãy chọn tiêu chí ở bảng dưới, thử mức có thể đạt rồi ghi công sức.',
    there: (index: string, rank: string) => `Đã đạt mục tiêu: chỉ số ${index}, hạng ${rank}.`,
    way: (steps: number, effort: number, index: string, rank: string) =>
      `Ít công nhất: ${steps} việc, ${effort} ngày công, đạt chỉ số ${index}, hạng ${rank}.`,
    explained: (remedies: number) =>
      `Đã xét mọi cách kết hợp ${remedies} việc có ước tính công sức; không cách nào ít ngày công hơn mà đạt mục tiêu. Việc lấy lại nhiều điểm nhất trên một ngày công đứng trước.`,
    beyond: (effort: number, index: string, rank: string) =>
      `Làm hết các việc đã ước tính (${effort} ngày công) mới đạt chỉ số ${index}, hạng ${rank}. Hãy ước tính thêm tiêu chí khác, hoặc chọn mục tiêu gần hơn.`,
    step: (code: string, title: string) => `${code}. ${title}`,
    gain: (from: string, to: string, gain: string) => `từ ${from} lên ${to} điểm (thêm ${gain})`,
    effort: (days: number) => `${days} ngày công`,
    after: (index: string, rank: string) => `đến đây: chỉ số ${index}, hạng ${rank}`,
    take: 'Thử các việc này',
  },

  table: {
    caption: 'Tiêu chí và điểm có thể lấy lại',
    columns: {
      code: 'Mã',
      title: 'Tiêu chí',
      area: 'Lĩnh vực',
      max: 'Tối đa',
      published: 'Đã công bố',
      tried: 'Đang thử',
      lost: 'Còn mất',
      reach: 'Có thể đạt',
      effort: 'Ngày công',
    },
  },

  leaf: {
    heading: (code: string, title: string) => `${code}. ${title}`,
    choose: 'Chọn một tiêu chí trong bảng để thử số liệu khác.',
    inputs: 'Số liệu thử',
    percent: 'Tỷ lệ (%)',
    points: (tried: string, published: string, max: string) =>
      `Thử: ${tried} điểm; đã công bố: ${published}; tối đa: ${max}`,
    notApplicable: 'không áp dụng',
    unfinished: 'Số liệu chưa đủ hoặc chưa hợp lệ nên chưa tính.',
    effortHeading: 'Công sức để đạt mức đang thử',
    effort: 'Ngày công',
    effortHint: 'Đơn vị tự ước tính, từ 1 đến 1.000. Dùng để tìm đường ngắn nhất.',
    noGain: 'Mức đang thử chưa hơn điểm đã công bố nên không có gì để ước tính.',
    save: 'Ghi ước tính',
    remove: 'Bỏ ước tính',
    saved: 'Đã ghi ước tính công sức',
    removed: 'Đã bỏ ước tính công sức',
    by: (name: string, at: string, points: string, effort: number) =>
      `${name} ước tính lúc ${at}: đạt ${points} điểm với ${effort} ngày công.`,
    undo: 'Về như công bố',
  },
} as const
