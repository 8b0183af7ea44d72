"""Words of the officer's page in Chinese, Vietnamese and English (states as in ``ui_words.csv``)."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.localized_text import LANGUAGES, LocalizedText

WORDS: Mapping[str, LocalizedText] = {
    "title": LocalizedText(
        "练习口岸 · 关员页面", "Cửa khẩu luyện tập · trang cán bộ", "Practice port · officer's page"
    ),
    "practice": LocalizedText(
        "仅供练习，本软件自制，不是官方系统",
        "Chỉ để luyện tập, do phần mềm này tự làm, không phải hệ thống chính thức",
        "Practice, ours; not an official system",
    ),
    "language": LocalizedText("语言", "Ngôn ngữ", "Language"),
    "filter": LocalizedText("筛选", "Lọc", "Filter"),
    "any_state": LocalizedText("全部状态", "Mọi trạng thái", "Any state"),
    "search": LocalizedText("姓名或编号", "Tên hoặc số", "Name or number"),
    "shown": LocalizedText(
        "显示 {shown} 条，共 {total} 条", "Hiện {shown} trên {total} tờ khai", "{shown} of {total} shown"
    ),
    "older": LocalizedText("更早的", "Cũ hơn", "Older"),
    "nothing": LocalizedText("没有符合条件的申报单", "Không có tờ khai phù hợp", "Nothing fits"),
    "number": LocalizedText("编号", "Số", "Number"),
    "kind": LocalizedText("种类", "Loại", "Kind"),
    "person": LocalizedText("边民", "Cư dân", "Resident"),
    "goods": LocalizedText("商品名称", "Tên hàng", "Goods"),
    "value": LocalizedText("金额（元）", "Trị giá (CNY)", "Value (CNY)"),
    "net": LocalizedText("净重（千克）", "TL tịnh (kg)", "Net (kg)"),
    "state": LocalizedText("状态", "Trạng thái", "State"),
    "arrived": LocalizedText("收到时间（UTC）", "Nhận lúc (UTC)", "Arrived (UTC)"),
    "acts": LocalizedText("处理", "Xử lý", "Actions"),
    "decide": LocalizedText("受理", "Tiếp nhận", "Accept"),
    "refuse": LocalizedText("退回", "Trả lại", "Return"),
    "inspect": LocalizedText("查验", "Kiểm tra", "Inspect"),
    "release": LocalizedText("放行", "Giải phóng hàng", "Release"),
    "release_all": LocalizedText("全部放行", "Giải phóng tất cả", "Release all"),
    "done": LocalizedText("已处理", "Đã xử lý", "Done"),
    "not_possible": LocalizedText(
        "此状态下不能这样处理，未作更改",
        "Trạng thái này không cho phép, chưa thay đổi gì",
        "The state does not allow this; nothing was changed",
    ),
    "declare": LocalizedText("申报", "Khai báo", "Declaration"),
    "amend": LocalizedText("更正", "Sửa đổi", "Amendment"),
    "void": LocalizedText("作废", "Hủy", "Void"),
    "received": LocalizedText("口岸收到", "Cửa khẩu đã nhận", "Received"),
    "accepted": LocalizedText("已受理", "Đã tiếp nhận", "Accepted"),
    "returned": LocalizedText("被退回", "Bị trả lại", "Returned"),
    "inspection": LocalizedText("待查验", "Chờ kiểm tra", "Awaiting inspection"),
    "released": LocalizedText("已放行", "Đã giải phóng hàng", "Released"),
    "amended": LocalizedText("已更正", "Đã sửa đổi", "Amended"),
    "voided": LocalizedText("已作废", "Đã hủy", "Voided"),
    "officer.papers_missing": LocalizedText("单证不齐", "Thiếu giấy tờ", "Papers missing"),
    "officer.goods_differ": LocalizedText("货物与申报不符", "Hàng không đúng khai báo", "Goods differ"),
    "officer.quarantine": LocalizedText("检疫不合格", "Không đạt kiểm dịch", "Quarantine not passed"),
    "officer.person_absent": LocalizedText("本人未到场", "Người khai không có mặt", "Person absent"),
    "officer.other": LocalizedText("其他", "Lý do khác", "Other"),
}
LANGUAGE_NAMES: Mapping[str, str] = {"zh": "中文", "vi": "Tiếng Việt", "en": "English"}


def words_in(language: str) -> dict[str, str]:
    """Return every word in a language; Chinese for an unknown one."""
    known = language if language in LANGUAGES else LANGUAGES[0]
    return {code: text.in_language(known)[0] for code, text in WORDS.items()}
