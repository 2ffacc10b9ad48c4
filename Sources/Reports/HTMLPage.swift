// The template of a page, and how it looks: light and dark, A4 landscape on paper.
import Mustache

enum HTMLPage {
    /// A block of a report before it is known which one it is. Each name stands, because a template looks for a name
    /// that an inner value does not have in the values around it.
    static var part: [String: Any] {
        [
            "title": false, "heading": false, "paragraph": false, "labels": false, "table": false, "lines": false,
            "bullets": false,
        ]
    }

    /// Read once; a test renders every block with it.
    static let template = try? MustacheTemplate(string: text)

    private static let text = """
        <!DOCTYPE html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>{{title}}</title>
        <style>
        \(style)
        @page { @top-right { content: "{{marks}}"; font: bold 9pt sans-serif; } @bottom-right { content: "{{page}} " counter(page); font: 9pt sans-serif; } }
        </style>
        </head>
        <body>
        <main>
        {{#parts}}
        {{#title}}<h1 id="h0">{{.}}</h1>
        {{/title}}
        {{#heading}}<h2 id="h{{id}}">{{text}}</h2>
        {{/heading}}
        {{#paragraph}}<p>{{.}}</p>
        {{/paragraph}}
        {{#labels}}<div class="labels" role="note">
        {{#items}}<p><strong>{{mark}}</strong> {{reason}}</p>
        {{/items}}</div>
        {{/labels}}
        {{#table}}<div class="wide"><table aria-labelledby="h{{heading}}">
        <thead><tr>{{#columns}}<th scope="col" class="{{side}}">{{title}}</th>{{/columns}}</tr></thead>
        <tbody>
        {{#rows}}<tr{{#group}} class="group"{{/group}}>{{#cells}}{{#head}}<th scope="row" class="{{side}}">{{#lines}}<div>{{.}}</div>{{/lines}}</th>{{/head}}{{^head}}<td class="{{side}}">{{#lines}}<div>{{.}}</div>{{/lines}}</td>{{/head}}{{/cells}}</tr>
        {{/rows}}</tbody>
        </table></div>
        {{/table}}
        {{#lines}}<pre>{{text}}</pre>
        {{/lines}}
        {{#bullets}}<ul>
        {{#items}}<li>{{.}}</li>
        {{/items}}</ul>
        {{/bullets}}
        {{/parts}}
        </main>
        </body>
        </html>

        """

    private static let style = """
        :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #ffffff; --line: #767676; --band: #eef2f6; --mark: #8a1c00; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #16181b; --line: #8d9399; --band: #262b31; --mark: #ffb199; } }
        body { margin: 0 auto; padding: 1rem; max-width: 90rem; color: var(--ink); background: var(--paper); font: 1rem/1.45 "Liberation Serif", "Times New Roman", serif; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
        .labels { border-left: .3rem solid var(--mark); padding: .1rem .8rem; } .labels strong { color: var(--mark); }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid var(--line); padding: .25rem .45rem; text-align: left; vertical-align: top; }
        th { font-weight: normal; } thead th { font-weight: bold; background: var(--band); vertical-align: bottom; }
        .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .group th, .group td { font-weight: bold; background: var(--band); }
        td div + div { margin-top: .15rem; }
        pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: .5rem; }
        @page { size: A4 landscape; margin: 14mm 12mm; }
        @media print {
        :root { color-scheme: light; --ink: #000; --paper: #fff; --line: #555; --band: #eee; --mark: #000; }
        body { padding: 0; max-width: none; font-size: 10pt; } .wide { overflow: visible; }
        thead { display: table-header-group; } tr, li { break-inside: avoid; } h2, .group { break-after: avoid; }
        }
        """
}
