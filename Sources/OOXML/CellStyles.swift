// The formats of cells by the number that a cell names.
import Diagnostics

struct CellStyles {
    private var formats: [Workbook.Format] = [.number]

    /// Without a part of styles there is one format.
    init() {}

    init(_ part: Part) throws(Diagnosed) {
        let wanted = ["numFmt": ["numFmtId", "formatCode"], "xf": ["numFmtId", "xfId"]]
        let elements = try ElementList.read(wanted, of: "styleSheet", in: .spreadsheet, part)
        var codes: [Int: Workbook.Format] = [:]
        var named: [Int] = []
        formats = []
        for element in elements {
            let id = element["numFmtId"].flatMap { Int($0) }
            switch (element.parent, element.name) {
            case ("numFmts", "numFmt"):
                guard let id, let code = element["formatCode"] else { continue }
                codes[id] = NumberFormat.custom(code)
            case ("cellStyleXfs", "xf"):
                named.append(id ?? 0)
            case ("cellXfs", "xf"):
                // What is not said is taken from the named style that the format is based on.
                let base = element["xfId"].flatMap { Int($0) } ?? 0
                let number = id ?? (named.indices.contains(base) ? named[base] : 0)
                formats.append(codes[number] ?? NumberFormat.builtIn(number))
            default: continue
            }
        }
        if formats.isEmpty { formats = [.number] }
    }

    /// Nil where there is no such style.
    subscript(_ style: Int) -> Workbook.Format? { formats.indices.contains(style) ? formats[style] : nil }
}
