/** Why a decision is not recorded, or only with a reason: what the law says and what to do. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfEvents = {
  'personnel.no-decision': [
    404,
    'Không tìm thấy quyết định này trong phạm vi của bạn. Hãy tìm lại theo số, ngày hoặc tên người.',
  ],
  'personnel.no-event': [404, 'Nội dung này của quyết định đã được sửa hoặc hoàn tác. Hãy tải lại trang.'],
  'personnel.no-file': [422, 'Quyết định chưa có tệp. Hãy đính kèm tệp trước, rồi ghi trang.'],
  'personnel.number-taken': [
    409,
    'Đã có quyết định số {number} ngày {day} khác trong sổ của đơn vị. Hãy kiểm tra số, ngày và cơ quan ban hành.',
  ],
  'personnel.person-twice': [422, 'Danh sách có một người hai lần. Hãy bỏ dòng trùng.'],
  'personnel.file-elsewhere': [
    404,
    'Tệp của quyết định này đi theo hồ sơ, nay thuộc đơn vị khác. Hãy đề nghị đơn vị đang quản lý hồ sơ cho xem.',
  ],
  'personnel.no-group-run': [
    404,
    'Không tìm thấy lần ghi này trong các lần ghi của bạn. Hãy xem lại danh sách quyết định.',
  ],
  'personnel.group-run-over': [
    409,
    'Lần ghi này đã xong hoặc đã dừng, không dừng được nữa. Nếu ghi nhầm, hãy mở quyết định và hoàn tác.',
  ],
  'personnel.amend-no-form': [
    422,
    'Nội dung này do kê khai, không có biểu mẫu quyết định. Hãy sửa qua đề nghị cập nhật hồ sơ, hoặc hoàn tác lần ghi.',
  ],
  'personnel.amend-follows': [
    422,
    'Nội dung này tự có theo nội dung khác của quyết định. Hãy sửa nội dung kia, phần này sẽ tính lại theo.',
  ],
  'personnel.undo-beside': [
    422,
    'Lần ghi này còn ghi cả nội dung khác, không hoàn tác từ quyết định này được. Hãy sửa riêng từng nội dung của quyết định.',
  ],
  'personnel.plain-door': [422, 'Loại quyết định này không thuộc phần nhạy cảm. Hãy ghi như các quyết định khác.'],
  'personnel.annex-headings': [
    422,
    'Tệp không có cột “Họ và tên” hoặc “Số CCCD” nên không biết mỗi dòng là ai. Hãy thêm dòng tiêu đề có một trong hai cột này.',
  ],
  'personnel.too-many-facts': [
    422,
    'Danh sách có {total} dòng, nhiều hơn {most} dòng của một tệp. Hãy chọn một đơn vị rồi xuất lại.',
  ],
  'personnel.annex-too-long': [422, 'Tệp có {rows} người, nhiều hơn {most} người một lần. Hãy chia thành nhiều tệp.'],
  'personnel.not-employed': [
    422,
    'Ngày {day} người này không công tác tại cơ quan nào trong hồ sơ. Hãy kiểm tra ngày hiệu lực, hoặc ghi quyết định tuyển dụng, tiếp nhận trước.',
  ],
  'personnel.already-employed': [
    422,
    'Ngày {day} người này đang công tác, không thể tuyển dụng, tiếp nhận lần nữa. Nếu chuyển cơ quan, hãy ghi quyết định điều động.',
  ],
  'personnel.under-18': [
    422,
    'Đến ngày {day} người này mới đủ 18 tuổi (Luật 80/2025/QH15, Luật 129/2025/QH15). Hãy kiểm tra ngày sinh và ngày tuyển dụng; nếu đúng, hãy nêu lý do.',
  ],
  'personnel.no-contract': [
    422,
    'Cán bộ, công chức được tuyển dụng, bổ nhiệm, không ký hợp đồng (Luật 80/2025/QH15). Hãy bỏ hợp đồng, hoặc chọn lại loại người làm việc.',
  ],
  'personnel.no-probation': [
    422,
    'Hồ sơ không ghi thời gian tập sự (đang hưởng đủ 100% lương). Hãy kiểm tra; nếu quyết định đúng, hãy nêu lý do.',
  ],
  'personnel.same-kind': [422, 'Người này đã thuộc loại đó. Hãy chọn loại người làm việc mới.'],
  'personnel.no-pay': [
    422,
    'Ngày {day} hồ sơ chưa có ngạch, bậc lương. Hãy ghi quyết định bổ nhiệm ngạch, xếp lương trước.',
  ],
  'personnel.not-public-employee': [
    422,
    'Ngày {day} người này không phải viên chức, không xếp bậc nghề nghiệp (NĐ 232/2026/NĐ-CP Điều 18). Hãy bỏ khỏi danh sách.',
  ],
  'personnel.band-already': [
    422,
    'Người này đã được xếp bậc nghề nghiệp {band}. Hãy bỏ khỏi danh sách, hoặc sửa quyết định đã ghi.',
  ],
  'personnel.band-scale-unknown': [
    422,
    'Danh mục chưa xác định nhóm lương của {rank} nên chưa biết bậc nghề nghiệp. Hãy kiểm tra mã chức danh nghề nghiệp trong hồ sơ.',
  ],
  'personnel.band-not-then': [
    422,
    'Ngày {day} chưa có quy định bậc nghề nghiệp cho nhóm lương {group} (NĐ 232/2026/NĐ-CP Điều 18). Hãy chọn lại ngày xếp, hoặc nhập quy định vào trang Luật.',
  ],
  'personnel.band-coefficient': [
    422,
    'Hồ sơ ghi hệ số {given}, bậc {step} nhóm {group} là {right}. Hãy kiểm tra quyết định lương gần nhất; nếu vẫn xếp như vậy, hãy nêu lý do.',
  ],
  'personnel.band-other': [
    422,
    'Theo NĐ 232/2026/NĐ-CP Điều 18, nhóm lương {group} xếp bậc {band}. Hãy sửa; nếu quyết định ghi như vậy, hãy nêu lý do.',
  ],
  'personnel.band-late': [
    422,
    'Phải xếp xong trước ngày {day} (NĐ 232/2026/NĐ-CP Điều 18). Hãy kiểm tra ngày xếp; nếu quyết định ghi như vậy, hãy nêu lý do.',
  ],
  'personnel.same-rank': [422, 'Người này đang giữ ngạch, chức danh nghề nghiệp đó. Hãy chọn ngạch mới.'],
  'personnel.rank-not-then': [
    422,
    'Ngạch {rank} không có trong danh mục vào ngày {day}. Hãy kiểm tra mã ngạch; nếu quyết định ghi đúng như vậy, hãy nêu lý do.',
  ],
  'personnel.coefficient-missing': [
    422,
    'Danh mục chưa xác định nhóm lương của ngạch {rank}. Hãy nhập bậc và hệ số theo quyết định.',
  ],
  'personnel.scale-unknown': [
    422,
    'Danh mục chưa xác định bảng lương của ngạch {rank} nên không nâng bậc tự động được. Hãy ghi bằng quyết định bổ nhiệm ngạch, xếp lương.',
  ],
  'personnel.last-step': [
    422,
    'Đang ở bậc cuối ({step}/{last}), không còn bậc để nâng (NĐ 204/2004/NĐ-CP Điều 7). Hãy ghi phụ cấp thâm niên vượt khung.',
  ],
  'personnel.step-skipped': [
    422,
    'Bậc mới là {step} trong khi đang ở bậc {before}: mỗi lần nâng một bậc (TT 08/2013/TT-BNV). Hãy kiểm tra; nếu quyết định ghi đúng như vậy, hãy nêu lý do.',
  ],
  'personnel.step-before-due': [
    422,
    'Chưa đến hạn nâng bậc: đến {due} mới đủ {months} tháng, kéo dài {prolonged} tháng, không tính {notCounted} tháng (TT 08/2013/TT-BNV Điều 2). Nếu quyết định ghi như vậy, hãy nêu lý do.',
  ],
  'personnel.step-too-early': [
    422,
    'Nâng bậc trước thời hạn tối đa 12 tháng (TT 08/2013/TT-BNV Điều 3); hạn thường xuyên là {due}, đủ {months} tháng, kéo dài {prolonged}, không tính {notCounted}. Nếu quyết định ghi như vậy, hãy nêu lý do.',
  ],
  'personnel.early-twice': [
    422,
    'Lần nâng bậc liền trước cũng là trước thời hạn: không hai lần liên tiếp (TT 08/2013/TT-BNV Điều 3). Nếu quyết định ghi như vậy, hãy nêu lý do.',
  ],
  'personnel.not-last-step': [
    422,
    'Mới ở bậc {step}/{last}: chỉ hưởng vượt khung ở bậc cuối (NĐ 204/2004/NĐ-CP Điều 6). Hãy ghi nâng bậc lương.',
  ],
  'personnel.over-scale-before-due': [
    422,
    'Chưa đến hạn hưởng phụ cấp thâm niên vượt khung: hạn là {due} (TT 04/2005/TT-BNV). Nếu quyết định ghi như vậy, hãy nêu lý do.',
  ],
  'personnel.over-scale-other': [
    422,
    'Theo TT 04/2005/TT-BNV, sau {before}% là {percent}%. Hãy sửa; nếu quyết định ghi như vậy, hãy nêu lý do.',
  ],
  'personnel.allowance-empty': [422, 'Chưa có mức phụ cấp. Hãy nhập phần trăm, hệ số hoặc số tiền.'],
  'personnel.barred': [
    422,
    'Đang trong thời hạn kỷ luật, đến {until} mới được bổ nhiệm, quy hoạch, nâng ngạch (Luật Viên chức Điều 56, Luật Cán bộ, công chức Điều 82). Hãy kiểm tra ngày hiệu lực.',
  ],
  'personnel.no-post': [
    422,
    'Ngày {day} người này không giữ chức vụ nào. Hãy kiểm tra ngày, hoặc ghi quyết định bổ nhiệm.',
  ],
  'personnel.term-ends-before': [422, 'Nhiệm kỳ kết thúc {to}, trước ngày hiệu lực. Hãy sửa lại.'],
  'personnel.term-too-long': [
    422,
    'Thời hạn giữ chức vụ là 05 năm, đến {day} (NĐ 170/2025/NĐ-CP, NĐ 115/2020/NĐ-CP). Nếu quyết định ghi dài hơn, hãy nêu lý do.',
  ],
  'personnel.term-past-retirement': [
    422,
    'Nhiệm kỳ vượt quá tuổi nghỉ hưu (hết ngày {day}). Hãy ghi đến tuổi nghỉ hưu, hoặc nêu lý do.',
  ],
  'personnel.reappoint-window': [
    422,
    'Bổ nhiệm lại được xem xét trong 90 ngày trước khi hết nhiệm kỳ: {from} – {to} (NĐ 115/2020/NĐ-CP Điều 51). Nếu quyết định ghi ngày khác, hãy nêu lý do.',
  ],
  'personnel.extend-not-near': [
    422,
    'Còn từ 02 năm công tác trở lên đến tuổi nghỉ hưu ({day}) thì bổ nhiệm lại, không kéo dài (NĐ 115/2020/NĐ-CP Điều 51). Nếu quyết định ghi như vậy, hãy nêu lý do.',
  ],
  'personnel.moves-nowhere': [
    422,
    'Nơi đến trùng nơi đang công tác. Hãy chọn đơn vị đến khác, hoặc ghi chức danh mới.',
  ],
  'personnel.rotation-too-short': [
    422,
    'Luân chuyển ít nhất 36 tháng, đến {day} (VBHN 10/2026, NĐ 170/2025/NĐ-CP). Nếu quyết định ghi ngắn hơn, hãy nêu lý do.',
  ],
  'personnel.seconded-home': [422, 'Biệt phái đến chính cơ quan quản lý. Hãy chọn cơ quan khác.'],
  'personnel.secondment-too-long': [
    422,
    'Biệt phái không quá 03 năm, đến {day} (VBHN 10/2026, NĐ 170/2025/NĐ-CP). Nếu ngành, lĩnh vực được phép dài hơn, hãy nêu lý do.',
  ],
  'personnel.not-seconded': [422, 'Ngày {day} người này không biệt phái. Hãy kiểm tra ngày hiệu lực.'],
  'personnel.not-on-leave': [422, 'Ngày {day} người này không nghỉ. Hãy kiểm tra ngày hiệu lực.'],
  'personnel.rated-ahead': [422, 'Chưa thể xếp loại năm {year}. Hãy kiểm tra năm và ngày hiệu lực.'],
  'personnel.commended-for-nothing': [
    422,
    'Chưa chọn hình thức khen thưởng hoặc danh hiệu thi đua. Hãy chọn ít nhất một.',
  ],
  'personnel.discipline-form': [
    422,
    'Ngày {day} pháp luật không có hình thức này đối với {kind} (NĐ 172/2025/NĐ-CP, NĐ 234/2026/NĐ-CP; trước: NĐ 112/2020/NĐ-CP). Hãy chọn lại hình thức.',
  ],
  'personnel.discipline-leaders': [
    422,
    '“{form}” chỉ áp dụng với người giữ chức vụ lãnh đạo, quản lý. Hãy chọn lại hình thức, hoặc bổ sung chức vụ trước.',
  ],
  'personnel.discipline-not-leaders': [
    422,
    '“{form}” chỉ áp dụng với người không giữ chức vụ lãnh đạo, quản lý. Hãy chọn lại hình thức.',
  ],
  'personnel.age-unknown': [
    422,
    'Hồ sơ thiếu ngày sinh hoặc giới tính nên không tính được tuổi nghỉ hưu (NĐ 135/2020/NĐ-CP). Hãy bổ sung, hoặc nêu lý do.',
  ],
  'personnel.retires-early': [
    422,
    'Chưa đến tuổi nghỉ hưu: {years} tuổi {months} tháng, hết ngày {lastDay}, hưởng lương hưu từ {from} (NĐ 135/2020/NĐ-CP, Phụ lục I). Hãy sửa ngày, hoặc chọn lý do nghỉ trước tuổi.',
  ],
  'personnel.retires-too-early': [
    422,
    'Còn hơn 10 năm mới đến tuổi nghỉ hưu ({years} tuổi {months} tháng, từ {from}), không chính sách nào cho nghỉ hưu lúc này (NĐ 178/2024/NĐ-CP). Hãy ghi thôi việc.',
  ],
  'personnel.retires-late': [
    422,
    'Đã quá thời điểm nghỉ hưu {from} (NĐ 135/2020/NĐ-CP Điều 4). Nếu được kéo dài (NĐ 83/2022/NĐ-CP), hãy nêu lý do.',
  ],
} as const satisfies Sentences
