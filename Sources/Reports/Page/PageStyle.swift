// How a page looks: light and dark, on a telephone, A4 landscape on paper. Its hash stands in the page's security policy, so
// that no other style applies, least of all one that a name brought in.
import Foundation
import Ledger

enum PageStyle {
    /// How many colours series have before they begin anew.
    static let colours = 8

    /// - Parameters:
    ///   - title: of the document, on top of every printed page.
    ///   - marks: the cautions that stand there beside it.
    static func text(title: String, marks: [String], page: String) -> String {
        // Margins of pages have no room for a title of several lines.
        let running = title.count > 90 ? title.prefix(90) + "…" : title[...]
        return look + pictures + """

            @page { size: A4 landscape; margin: 16mm 12mm 14mm;
            @top-left { content: \(String(running).styleText); width: 60%; text-align: left; font: 8pt \(sans); color: #444; }
            @top-right { content: \(marks.joined(separator: " · ").styleText); width: 40%; text-align: right; font: bold 8pt \(sans); }
            @bottom-right { content: \("\(page) ".styleText) counter(page) " / " counter(pages); font: 8pt \(sans); color: #444; } }
            @page :first { @top-left { content: ""; } }
            \(print)

            """
    }

    /// SHA-256 of a style as a security policy names it (CSP level 3, § 2.3.1).
    static func hash(_ style: String) -> String { Data(Digest(of: style.utf8).bytes).base64EncodedString() }

    private static let sans = #""Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif"#

    /// Ink, marks and borders of controls have a contrast of 4.5 on every ground that they stand on, lines and bars of 3.
    private static let look = """
        :root { color-scheme: light dark; --ink: #1b1f24; --soft: #535c66; --paper: #ffffff; --band: #eef2f6; --rule: #c9d1d9; --accent: #0a4f8f; --mark: #8a1c00; --note: #fdf3ee;
        --c0: #00588f; --c1: #d06a00; --c2: #00634a; --c3: #c2569a; --c4: #4b5560; --c5: #2a8ac9; --c6: #7a4300; --c7: #12918b; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --soft: #aab3bc; --paper: #15181c; --band: #222830; --rule: #3d4650; --accent: #8fbef5; --mark: #ffb199; --note: #2a1f1a;
        --c0: #6db3f2; --c1: #f0a030; --c2: #35c795; --c3: #f09ac8; --c4: #b4bec8; --c5: #3f9fe0; --c6: #d89a5a; --c7: #4fd6cf; } }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0 auto; padding: 1.25rem clamp(.9rem, 3vw, 2.5rem) 3rem; max-width: 84rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 \(sans); overflow-wrap: break-word; }
        main:focus { outline: none; }
        :focus-visible { outline: .19rem solid var(--accent); outline-offset: .12rem; }
        a { color: var(--accent); }
        .skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: .5rem; padding: .4rem .8rem; background: var(--paper); z-index: 3; }
        .aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
        h1 { text-wrap: pretty; font-size: 1.7rem; margin: .3rem 0 .7rem; }
        h2 { font-size: 1.3rem; margin: 2.2rem 0 .7rem; }
        section > h2 { margin-top: 3.2rem; padding-top: .9rem; border-top: .19rem solid var(--accent); }
        h3 { font-size: 1.08rem; margin: 1.8rem 0 .5rem; }
        h4, h5, h6 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
        p, ul { max-width: 52rem; margin: .6rem 0; }
        ul { padding-left: 1.3rem; } li { margin: .2rem 0; }
        .labels { margin: .9rem 0; padding: .35rem .9rem; border-left: .3rem solid var(--mark); background: var(--note); max-width: 54rem; }
        .labels p { margin: .25rem 0; } .labels strong { color: var(--mark); letter-spacing: .02em; margin-right: .3rem; }
        nav h2 { margin: 1.6rem 0 .4rem; font-size: 1.08rem; }
        nav ul { columns: 17rem; column-gap: 2rem; max-width: none; margin: 0; padding: 0; list-style: none; }
        nav li { margin: 0; break-inside: avoid; } nav a { display: block; padding: .22rem 0; }
        .up { font-size: .875rem; margin: 1.4rem 0 0; }
        .wide { overflow-x: auto; margin: .7rem 0 1.1rem; }
        table { border-collapse: separate; border-spacing: 0; min-width: min(100%, 26rem); font-size: .94rem; line-height: 1.4; }
        th, td { padding: .34rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
        th { font-weight: normal; background: var(--paper); }
        thead th { font-weight: 600; background: var(--band); vertical-align: bottom; border-bottom: 2px solid var(--soft); }
        thead .h { white-space: nowrap; }
        .n { text-align: right; font-variant-numeric: tabular-nums; }
        tbody .s { white-space: nowrap; } 
        .m { min-width: 9rem; } .l { min-width: 17rem; max-width: 30rem; } .n.m, .n.l { min-width: 5.5rem; } .u { overflow-wrap: anywhere; }
        .dense { font-size: .875rem; } .dense th, .dense td { padding: .3rem .4rem; }
        .group th, .group td { font-weight: 600; background: var(--band); }
        th div + div, td div + div { margin-top: .15rem; }
        .opens th, .opens td { border-bottom: 0; padding-bottom: 0; }
        .fold > td { padding: 0 .6rem .2rem; }
        summary { cursor: pointer; color: var(--accent); padding: .15rem 0; width: fit-content; max-width: 100%; }
        .fold summary { font-size: .875rem; }
        .inside { contain: inline-size; border-left: .19rem solid var(--rule); padding: .1rem 0 .1rem .9rem; margin: .2rem 0 .7rem; }
        .inside > :first-child { margin-top: .2rem; } .inside > :last-child { margin-bottom: .2rem; }
        .inside h3, .inside h4, .inside h5 { font-size: .95rem; margin: .9rem 0 .3rem; }
        pre { font: .875rem/1.5 Consolas, "Noto Sans Mono", "Liberation Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--band); padding: .55rem .75rem; margin: .6rem 0; max-width: 64rem; }

        """

    private static let pictures = """
        figure { margin: 1.3rem 0 1.8rem; max-width: 60rem; }
        figcaption { font-weight: 600; }
        figure > p { margin: .2rem 0 .7rem; color: var(--soft); font-size: .94rem; }
        .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; list-style: none; padding: 0; margin: .2rem 0 .8rem; max-width: none; font-size: .875rem; }
        .legend li { margin: 0; display: flex; gap: .4rem; align-items: baseline; } .legend svg { flex: none; }
        .bars, .lines { font-size: .875rem; margin: .4rem 0 .6rem; }
        .bars { display: grid; grid-template-columns: fit-content(17rem) minmax(0, 1fr) max-content; gap: .3rem .8rem; grid-auto-flow: row dense; align-items: center; line-height: 1.3; }
        .of { grid-column: 1; min-width: 0; overflow-wrap: anywhere; }
        .value { grid-column: 3; text-align: right; font-variant-numeric: tabular-nums; line-height: 1.5; max-width: 16rem; }
        .bar { grid-column: 2; width: 100%; display: block; }
        svg { overflow: visible; } .defs { position: absolute; }
        .zero { stroke: var(--soft); stroke-width: 1px; }
        .bar rect { stroke: var(--paper); stroke-width: 1px; }
        .above { fill: var(--c0); } .below { fill: url(#t1); }
        \((0..<colours).map { ".c\($0) { fill: \($0 % 2 == 0 ? "var(--c\($0))" : "url(#t\($0))"); } .f\($0) { fill: var(--c\($0)); }" }.joined(separator: "\n"))
        .t { stroke: var(--paper); stroke-width: 1.2px; fill: none; } .dot { fill: var(--paper); }
        .lines { display: grid; grid-template-columns: minmax(0, 1fr) max-content; }
        .plot { width: 100%; } .lines svg { display: block; }
        .lines text { fill: var(--ink); } .lines .rule { stroke: var(--rule); stroke-width: 1px; }
        .plot line, .names line { stroke-width: 2px; stroke-linecap: round; } .d1 { stroke-dasharray: 7 4; } .d2 { stroke-dasharray: 2 4; }
        .plot rect { fill: var(--paper); stroke-width: 2px; stroke-dasharray: none; } .plot circle { fill: var(--paper); stroke-width: 2px; stroke-dasharray: none; }
        .over { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
        \((0..<colours).map { ".l\($0) { stroke: var(--c\($0)); }" }.joined(separator: " "))
        .axis { display: flex; border-top: 1px solid var(--soft); padding-top: .3rem; line-height: 1.25; } .axis div { flex: 1 1 0; min-width: 0; text-align: center; padding: 0 .15rem; }
        @media screen and (max-width: 44rem) {
        h1 { font-size: 1.4rem; } h2 { font-size: 1.2rem; } th, td { padding: .34rem .45rem; } .m, .l, .n.m, .n.l { min-width: 0; }
        tbody th { position: sticky; left: 0; z-index: 1; max-width: 40vw; min-width: 0; white-space: normal; box-shadow: 1px 0 0 var(--rule); }
        .fold details { position: sticky; left: .45rem; width: calc(100vw - 2.8rem); }
        .inside { padding-left: .6rem; }
        .cards, .cards > tbody { display: block; min-width: 0; } .cards > thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .cards > tbody > tr { display: flex; flex-wrap: wrap; gap: .1rem 1rem; padding: .45rem .5rem; border-bottom: 1px solid var(--rule); }
        .cards > tbody > tr > * { display: block; position: static; padding: 0; border: 0; box-shadow: none; background: none; max-width: 100%; min-width: 0; flex: 0 0 auto; text-align: left; white-space: normal; overflow-wrap: anywhere; }
        .cards > tbody > tr > .n { font-size: 1rem; min-width: 4rem; } .cards > tbody > tr > .l, .cards > tbody > tr > .m:not(.n) { flex: 1 0 100%; }
        .cards > tbody > tr > .k { min-width: 1.6rem; max-width: 30%; font-weight: 600; } .cards > tbody > tr > .t { flex: 1 0 70%; font-weight: 600; } .cards > tbody > tr > :empty { display: none; }
        .cards > tbody > tr > td[data-label]::before { content: attr(data-label); display: block; font-size: .8rem; font-weight: normal; color: var(--soft); line-height: 1.25; }
        .cards > tbody > .group { background: var(--band); } .cards > tbody > .opens { border-bottom: 0; padding-bottom: 0; } .cards > tbody > .fold { padding-top: 0; } .cards > tbody > .fold > td { flex: 1 0 100%; min-width: 0; } .cards > tbody > .fold details { position: static; width: auto; }
        .bars { grid-template-columns: minmax(0, 1fr) max-content; gap: .1rem .8rem; } .value { grid-column: 2; max-width: 50vw; align-self: end; } .bar { grid-column: 1 / -1; margin-bottom: .55rem; }
        nav a { padding: .4rem 0; } summary { padding: .35rem 0; }
        }
        """

    private static let print = """
        @media print {
        :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --band: #eee; --rule: #bbb; --accent: #000; --mark: #000; --note: #fff;
        --c0: #00588f; --c1: #d06a00; --c2: #00634a; --c3: #c2569a; --c4: #4b5560; --c5: #2a8ac9; --c6: #7a4300; --c7: #12918b; }
        html { font-size: 10pt; } body { padding: 0; max-width: none; line-height: 1.4; }
        .skip, .up { display: none; } a { color: inherit; text-decoration: none; }
        p, ul, .labels, pre, figure { max-width: none; } .wide { overflow: visible; }
        section { break-before: page; } section > h2 { margin-top: 0; border-top: 0; padding-top: 0; font-size: 1.4rem; }
        h1, h2, h3, h4, h5, h6, summary, figcaption, .group, .opens:has(+ .fold > td > details[open]) { break-after: avoid; }
        thead th, .group > * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } thead { display: table-header-group; } tr, li, pre, .labels, .bar, .of { break-inside: avoid; } figure, .lines { break-inside: avoid; }
        p { orphans: 3; widows: 3; }
        table { font-size: 9pt; } .dense { font-size: 8pt; } .dense th, .dense td { padding: .2rem .3rem; } th, td { padding: .22rem .45rem; }
        .m { min-width: 6rem; } .l { min-width: 14rem; } .inside .m, .inside .l { min-width: 5rem; overflow-wrap: anywhere; }
        summary { list-style: none; color: inherit; } details:not([open]), .fold:has(> td > details:not([open])) { display: none; } .opens:has(+ .fold > td > details:not([open])) > * { border-bottom: 1px solid var(--rule); }
        }
        """
}
