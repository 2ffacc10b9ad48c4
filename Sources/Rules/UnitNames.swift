// Units that editions name in English, in both languages; any other unit is shown as the edition writes it.
import Diagnostics
import Exact

extension Indicator.Unit {
    /// The unit as a column of a table names it; a yes or no needs none.
    public var title: Localized {
        switch self {
        case .yesNo: Localized(same: "")
        case .percent: Localized(same: "%")
        case .named(let name): Self.title(name, isOne: true)
        }
    }

    /// The unit as it follows a number.
    public func title(after number: Rational) -> Localized {
        guard case .named(let name) = self else { return title }
        return Self.title(name, isOne: number == 1)
    }

    /// A named unit, after one of it or after several.
    static func title(_ name: String, isOne: Bool) -> Localized {
        guard let known = known[name] else { return Localized(same: name) }
        return Localized(vi: known.vi, en: isOne ? name : known.several)
    }

    /// The one name of a unit that is written in either language, for one or for several.
    static func commonName(_ text: String) -> String {
        let name = UnitBook.name(text)
        return byTitle[name] ?? name
    }

    private static let byTitle = Dictionary(
        known.flatMap { name, titles in [(titles.vi.lowercased(), name), (titles.several.lowercased(), name)] },
        uniquingKeysWith: { first, second in min(first, second) })

    private static let known: [String: (vi: String, several: String)] = [
        "million USD": ("triệu USD", "million USD"), "bn VND": ("tỷ đồng", "bn VND"),
        "million VND": ("triệu đồng", "million VND"), "person": ("người", "people"), "case": ("trường hợp", "cases"),
        "project": ("dự án", "projects"), "zone": ("khu", "zones"), "dossier": ("hồ sơ", "dossiers"),
        "document": ("văn bản", "documents"), "report": ("báo cáo", "reports"), "day": ("ngày", "days"),
        "ha": ("ha", "ha"), "m2": ("m²", "m²"), "place": ("chỗ ở", "places"), "procedure": ("thủ tục", "procedures"),
        "task": ("nhiệm vụ", "tasks"), "complaint": ("đơn", "complaints"), "union": ("công đoàn cơ sở", "unions"),
        "conference": ("hội nghị", "conferences"), "proposal": ("đề xuất", "proposals"),
        "model": ("mô hình", "models"), "article": ("tin, bài", "articles"), "solution": ("giải pháp", "solutions"),
        "figure": ("chỉ tiêu", "figures"), "million VND a month": ("triệu đồng/tháng", "million VND a month"),
    ]
}
