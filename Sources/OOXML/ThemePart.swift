// The part with the colours and fonts that spreadsheets offer; nothing written here uses them, but programs expect it.

enum ThemePart {
    static var xml: String {
        let colours = [
            ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F3864"), ("lt2", "E7E6E6"), ("accent1", "4472C4"),
            ("accent2", "ED7D31"), ("accent3", "A5A5A5"), ("accent4", "FFC000"), ("accent5", "5B9BD5"),
            ("accent6", "70AD47"), ("hlink", "0563C1"), ("folHlink", "954F72"),
        ]
        let scheme = colours.map { "<a:\($0)><a:srgbClr val=\"\($1)\"/></a:\($0)>" }.joined()
        let font = "<a:latin typeface=\"\(StylesPart.fontName)\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
        // Three of each, for slight, middling and strong effects: all alike.
        let colour = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
        let line = "<a:ln w=\"6350\">\(colour)</a:ln>"
        let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
        func thrice(_ name: String, _ one: String) -> String {
            "<a:\(name)>\(String(repeating: one, count: 3))</a:\(name)>"
        }
        return OfficeNames.declaration
            + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"thidua\">"
            + "<a:themeElements><a:clrScheme name=\"thidua\">\(scheme)</a:clrScheme><a:fontScheme name=\"thidua\">"
            + "<a:majorFont>\(font)</a:majorFont><a:minorFont>\(font)</a:minorFont></a:fontScheme>"
            + "<a:fmtScheme name=\"thidua\">" + thrice("fillStyleLst", colour) + thrice("lnStyleLst", line)
            + thrice("effectStyleLst", effect) + thrice("bgFillStyleLst", colour)
            + "</a:fmtScheme></a:themeElements></a:theme>"
    }
}
