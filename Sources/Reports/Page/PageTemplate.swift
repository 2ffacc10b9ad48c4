// The templates of a page. They escape all text; only what another template has written goes in as it is (`{{{…}}}`).
import Mustache

/// A template read once. Each name in it must be given a value, because a template looks for a name that an inner
/// value does not have in the values around it.
struct PageTemplate: Sendable {
    private let template: MustacheTemplate

    private init(_ text: String) {
        do {
            template = try MustacheTemplate(string: text)
        } catch {
            preconditionFailure("a template of pages cannot be read: \(error)")
        }
    }

    func callAsFunction(_ values: [String: Any]) -> String { template.render(values) }

    static let page = PageTemplate(
        """
        <!DOCTYPE html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{{{hash}}}'; base-uri 'none'; form-action 'none'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>{{title}}</title>
        <style>{{{style}}}</style>
        </head>
        <body>
        {{#contents}}<a class="skip" href="#main">{{skip}}</a>
        {{/contents}}
        <header>
        {{{head}}}</header>
        {{#contents}}
        <nav aria-labelledby="contents">
        <h2 id="contents">{{title}}</h2>
        <ul>
        {{#items}}<li><a href="#{{id}}">{{text}}</a></li>
        {{/items}}</ul>
        </nav>
        {{/contents}}
        <main id="main" tabindex="-1">
        {{{pictures}}}{{{body}}}</main>
        </body>
        </html>

        """)

    static let title = PageTemplate("<h1 id=\"{{id}}\">{{text}}</h1>\n")
    static let heading = PageTemplate("<h{{level}} id=\"{{id}}\">{{text}}</h{{level}}>\n")
    static let paragraph = PageTemplate("<p>{{text}}</p>\n")

    static let chapter = PageTemplate(
        """
        <section aria-labelledby="{{id}}">
        <h2 id="{{id}}">{{text}}</h2>
        {{{content}}}<p class="up"><a href="#contents">↑ {{contents}}</a></p>
        </section>

        """)

    static let labels = PageTemplate(
        """
        <div class="labels" role="note">
        {{#items}}<p><strong>{{mark}}</strong> {{reason}}</p>
        {{/items}}</div>

        """)

    static let table = PageTemplate(
        """
        <div class="wide"{{#frame}} role="group" tabindex="0" aria-labelledby="{{name}}"{{/frame}}><table{{#style}} class="{{.}}"{{/style}} aria-labelledby="{{name}}"{{#frame}} role="table"{{/frame}}>
        <thead{{#frame}} role="rowgroup"{{/frame}}><tr{{#frame}} role="row"{{/frame}}>{{#columns}}<th scope="col" class="{{kind}}"{{#frame}} role="columnheader"{{/frame}}>{{title}}</th>{{/columns}}</tr></thead>
        <tbody{{#frame}} role="rowgroup"{{/frame}}>
        {{#rows}}<tr{{#style}} class="{{.}}"{{/style}}{{#frame}} role="row"{{/frame}}>{{#cells}}{{#head}}<th scope="row" class="{{kind}}"{{#frame}} role="rowheader"{{/frame}}>{{#line}}{{.}}{{/line}}{{#lines}}<div>{{.}}</div>{{/lines}}</th>{{/head}}{{^head}}<td class="{{kind}}"{{#label}} data-label="{{.}}"{{/label}}{{#frame}} role="cell"{{/frame}}>{{#line}}{{.}}{{/line}}{{#lines}}<div>{{.}}</div>{{/lines}}</td>{{/head}}{{/cells}}</tr>
        {{#fold}}<tr class="fold"{{#frame}} role="row"{{/frame}}><td colspan="{{span}}"{{#frame}} role="cell"{{/frame}}>{{{content}}}</td></tr>
        {{/fold}}{{/rows}}</tbody>
        </table></div>

        """)

    static let lines = PageTemplate("<pre>{{text}}</pre>\n")

    static let bullets = PageTemplate(
        """
        <ul>
        {{#items}}<li>{{.}}</li>
        {{/items}}</ul>

        """)

    static let spots = PageTemplate(
        """
        <ul>
        {{#items}}<li>{{text}}{{#excerpt}}<pre>{{.}}</pre>{{/excerpt}}</li>
        {{/items}}</ul>

        """)

    static let fold = PageTemplate(
        """
        <details><summary id="{{id}}">{{title}}{{#row}}<span class="aloud">: {{.}}</span>{{/row}}</summary>
        <div class="inside">
        {{{content}}}</div></details>

        """)

    // MARK: Charts

    static let chart = PageTemplate(
        """
        <figure>
        <figcaption id="{{id}}">{{title}}</figcaption>
        <p id="{{id}}s">{{summary}}</p>
        {{#legend}}<ul class="legend">{{#items}}<li><svg width="1.5em" height=".9em" aria-hidden="true"><rect class="{{colour}}" width="100%" height="100%"/></svg>{{name}}</li>{{/items}}</ul>
        {{/legend}}{{{picture}}}{{#note}}<p class="note">{{.}}</p>
        {{/note}}{{{table}}}</figure>

        """)

    /// One line of the picture for each category: its name, its numbers, its bars.
    static let bars = PageTemplate(
        """
        <div class="bars" role="img" aria-labelledby="{{id}} {{id}}s">
        {{#rows}}<div class="of">{{name}}</div><div class="value">{{#values}}<div>{{.}}</div>{{/values}}</div><svg class="bar" height="{{height}}em"><line class="zero" x1="{{zero}}%" x2="{{zero}}%" y1="0" y2="100%"/>{{#parts}}<rect class="{{colour}}" x="{{x}}%" y="{{y}}em" width="{{width}}%" height="{{thick}}em"><title>{{text}}</title></rect>{{/parts}}</svg>
        {{/rows}}</div>

        """)

    static let lineChart = PageTemplate(
        """
        <div class="lines" role="img" aria-labelledby="{{id}} {{id}}s">
        <svg class="plot" height="{{height}}em">
        {{#rules}}<line class="rule" x1="{{x}}%" x2="{{x}}%" y1="0" y2="100%"/>{{/rules}}
        {{#lines}}{{#parts}}<line class="{{colour}}" x1="{{x1}}%" y1="{{y1}}em" x2="{{x2}}%" y2="{{y2}}em"/>{{/parts}}
        {{/lines}}{{#marks}}<svg x="{{x}}%" y="{{y}}em">{{#pill}}<rect class="{{colour}}" x="-{{half}}em" y="-.8em" width="{{wide}}em" height="1.6em" rx=".8em"/><text y=".35em" text-anchor="middle">{{text}}</text>{{/pill}}{{#dot}}<circle class="{{colour}}" r=".35em"/>{{/dot}}<title>{{title}}</title>{{#name}}<text class="over" x="{{beside}}em" y=".35em">{{.}}</text>{{/name}}</svg>
        {{/marks}}</svg>
        <svg class="names" width="{{width}}em" height="{{height}}em">
        {{#names}}<line class="{{colour}}" x1="0" y1="{{from}}em" x2="1em" y2="{{to}}em"/><text y="{{y}}em">{{#lines}}<tspan x="1.3em" dy="{{dy}}em">{{text}}</tspan>{{/lines}}</text>
        {{/names}}</svg>
        <div class="axis">{{#columns}}<div>{{.}}</div>{{/columns}}</div>
        </div>

        """)
}
