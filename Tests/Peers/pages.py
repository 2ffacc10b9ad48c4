"""Reports as pages, in a real browser: folding by keyboard, links, headings, names, contrast in light and dark, a telephone,
paper, and blocs whose names want to be more than names. Run: pages.py <thidua> [<folder for pictures>]"""
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

thidua = str(Path(sys.argv[1]).resolve())
pictures = Path(sys.argv[2]) if len(sys.argv) > 2 else None
root = Path(__file__).resolve().parents[2]
chromium = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chrome")
# A4 across without its margins of 12 mm, in pixels of 1/96 inch.
PAPER = round((297 - 24) / 25.4 * 96)
MARKS = ["ĐỀ XUẤT", "PROPOSAL"]

HOSTILE = [
    "<script>window.hit=1</script>", "\"><img src=x onerror=window.hit=1>", "javascript:window.hit=1",
    "' onmouseover='window.hit=1", "</style><style>main{display:none}</style>", "{{title}} {{{title}}} {{#rows}}",
    "</title><base href=\"//example.org\">", "<a href=\"https://example.org\">x</a>", "[x](https://example.org)",
    "<svg><script>window.hit=1</script></svg>",
    "Ban Quản lý các khu công nghiệp, khu chế xuất và khu kinh tế của một tỉnh có tên rất dài ở đồng bằng sông Hồng",
]

failures = []
checked = 0


def expect(condition, page, what):
    global checked
    checked += 1
    if not condition:
        failures.append(f"{page}: {what}")


def run(*arguments, cwd=root):
    return subprocess.run([thidua, *arguments], cwd=cwd, capture_output=True, text=True, check=True).stdout


def hostile_bloc(folder):
    """The example with other names: boards and bloc are called by what attacks a page."""
    shutil.copytree(root / "Criteria", folder / "Criteria")
    shutil.copytree(root / "Scores", folder / "Scores")
    path = folder / "Criteria/red-river-delta-example/members.yaml"
    bloc = yaml.load(path.read_text(), Loader=yaml.BaseLoader)
    bloc["title"] = {"vi": HOSTILE[0], "en": HOSTILE[0]}
    for member, name in zip(bloc["members"], HOSTILE):
        member["name"] = {"vi": name, "en": name}
        member["title"] = {"vi": name, "en": name}
    path.write_text(yaml.safe_dump(bloc, allow_unicode=True, sort_keys=False))


def make(folder):
    example = ["--bloc", "red-river-delta-example"]
    delta = ["--bloc", "red-river-delta"]
    pages = {
        "report.vi": ["report", *example, "--lang", "vi"], "report.en": ["report", *example, "--lang", "en"],
        "report-2018-H1.vi": ["report", *delta, "--period", "2018-H1", "--lang", "vi"],
        "report-2021.en": ["report", *delta, "--period", "2021", "--lang", "en"],
        "board.vi": ["report", *example, "--board", "hung-yen", "--lang", "vi"],
    }
    for name, words in pages.items():
        run(*words, "--format", "html", "-o", str(folder / f"{name}.html"))
    plain = {
        "ranking.vi": ["rank", *example, "--lang", "vi"],
        "edition.en": ["criteria", "show", *example, "--lang", "en"],
        "minutes.vi": ["minutes", *delta, "--period", "2021", "--lang", "vi"],
    }
    for name, words in plain.items():
        (folder / f"{name}.html").write_text(run(*words, "--format", "html"))
    with tempfile.TemporaryDirectory() as work:
        hostile_bloc(Path(work))
        run("report", *example, "--lang", "vi", "--format", "html", "-o", str(folder / "hostile.vi.html"), cwd=work)
    return [*pages, *plain, "hostile.vi"]


# What a page must be, asked of its tree.
STRUCTURE = """() => {
  const all = (s) => [...document.querySelectorAll(s)];
  const ids = all('[id]').map(e => e.id);
  const named = (e) => (e.getAttribute('aria-labelledby') || '').split(' ').every(
    id => id && document.getElementById(id) && document.getElementById(id).textContent.trim());
  return {
    levels: all('h1,h2,h3,h4,h5,h6').map(e => +e.tagName[1]), emptyHeadings: all('h1,h2,h3,h4,h5,h6').filter(e => !e.textContent.trim()).length,
    twice: ids.length - new Set(ids).size,
    lost: all('a').filter(a => !a.getAttribute('href').startsWith('#') || !document.getElementById(a.getAttribute('href').slice(1))).length,
    links: all('a').length, mains: all('main').length, headers: all('header').length,
    unnamed: all('table,[role=img],nav,section,[role=group]').filter(e => !named(e)).length,
    emptySummaries: all('summary').filter(e => !e.textContent.trim()).length, folds: all('details').length,
    heads: all('th').filter(e => !['row', 'col'].includes(e.getAttribute('scope'))).length,
    live: all('script,iframe,object,embed,img,link,base,form,input,button,video,audio').length,
    styles: all('[style]').length, handlers: all('*').filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length,
    language: document.documentElement.lang, title: document.title, pictures: all('[role=img]').length,
  };
}"""

# Contrast as WCAG 2.2 reckons it, for every text that is seen and everything that is painted.
CONTRAST = """() => {
  const parse = (c) => { const m = c.match(/[\\d.]+/g).map(Number); return {r: m[0], g: m[1], b: m[2], a: m.length > 3 ? m[3] : 1}; };
  const lum = (c) => { const f = (v) => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; };
    return .2126 * f(c.r) + .7152 * f(c.g) + .0722 * f(c.b); };
  const ratio = (a, b) => { const x = lum(a), y = lum(b); return (Math.max(x, y) + .05) / (Math.min(x, y) + .05); };
  const ground = (e) => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.a > 0) return c; }
    return parse(getComputedStyle(document.body).backgroundColor); };
  const worst = {text: [99, ''], picture: [99, '']};
  const note = (kind, value, where) => { if (value < worst[kind][0]) worst[kind] = [value, where]; };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    const e = n.parentElement;
    if (!n.textContent.trim() || e.closest('svg') && e.tagName === 'title') continue;
    const style = getComputedStyle(e), inside = e.closest('svg');
    const colour = inside ? style.fill : style.color;
    const back = ground(inside ? inside.parentElement : e);
    const key = colour + JSON.stringify(back);
    if (seen.has(key)) continue;
    seen.add(key);
    note('text', ratio(parse(colour), back), e.tagName + '.' + e.className + ' ' + colour);
  }
  const painted = (e) => { const fill = getComputedStyle(e).fill; const m = fill.match(/#(t\\d)/);
    return m ? getComputedStyle(document.querySelector('#' + m[1] + ' rect')).fill : fill; };
  for (const e of document.querySelectorAll('.bar rect, .legend rect')) note('picture', ratio(parse(painted(e)), ground(e.closest('figure'))), e.getAttribute('class'));
  for (const e of document.querySelectorAll('.plot rect, .plot circle, .plot > line:not(.rule), .names line'))
    note('picture', ratio(parse(getComputedStyle(e).stroke), ground(e.closest('figure'))), e.getAttribute('class'));
  return worst;
}"""

# What does not fit: outside of the page, wider than its frame, words over bars.
FIT = """(paper) => {
  const wide = document.documentElement.clientWidth;
  const bad = [];
  const shown = (e) => e.checkVisibility ? e.checkVisibility() : e.offsetParent !== null;
  for (const e of document.querySelectorAll('h1,h2,h3,h4,h5,h6,p,li,pre,figure,summary,.bars > div,.axis > div,figure svg.names,.wide')) {
    if (!shown(e) || e.classList.contains('skip') || (!paper && e.closest('.wide') && e !== e.closest('.wide'))) continue;
    const box = e.getBoundingClientRect();
    if (box.right > wide + 1 || box.left < -1) bad.push(e.tagName + ' outside: ' + e.textContent.slice(0, 40));
  }
  for (const e of document.querySelectorAll(paper ? '.wide' : 'pre,.of,.value'))
    if (shown(e) && e.scrollWidth > e.clientWidth + 1) bad.push(e.className + ' overflows by ' + (e.scrollWidth - e.clientWidth) + ': ' + e.textContent.slice(0, 40));
  const cross = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  for (const bars of document.querySelectorAll('.bars')) {
    if (!shown(bars)) continue;
    const words = [...bars.querySelectorAll('.of,.value')].map(e => e.getBoundingClientRect());
    const rects = [...bars.querySelectorAll('rect')].map(e => e.getBoundingClientRect()).filter(b => b.width > 0);
    if (words.some(w => rects.some(r => cross(w, r)))) bad.push('words over bars: ' + bars.textContent.slice(0, 40));
  }
  for (const names of document.querySelectorAll('svg.names')) {
    const frame = names.closest('figure').getBoundingClientRect();
    const texts = [...names.querySelectorAll('text')].map(e => e.getBoundingClientRect());
    if (texts.some(t => t.right > frame.right + 1)) bad.push('a name is cut: ' + names.textContent.slice(0, 40));
    for (let i = 1; i < texts.length; i++) if (texts[i].top < texts[i - 1].bottom - 6) bad.push('names stand on each other');
  }
  return bad.slice(0, 5);
}"""

# On a telephone: the cards of every table of many columns lie within it, nothing in them is cut, and each number has its head.
CARDS = """() => {
  const wide = document.documentElement.clientWidth;
  const bad = [], first = {};
  const shown = (e) => e.checkVisibility();
  for (const table of document.querySelectorAll('.cards')) {
    if (!shown(table)) continue;
    for (const cell of table.querySelectorAll(':scope > tbody > tr > *')) {
      if (!shown(cell)) continue;
      const box = cell.getBoundingClientRect();
      if (box.left < 0 || box.right > wide || cell.scrollWidth > cell.clientWidth + 1) bad.push('cut: ' + cell.textContent.slice(0, 40));
      if (cell.classList.contains('n') && !cell.dataset.label && !cell.classList.contains('k')) bad.push('no head: ' + cell.textContent.slice(0, 40));
    }
    for (const e of [table, ...table.querySelectorAll('thead, tbody, tr, th, td')])
      if (e.closest('table') === table && !e.getAttribute('role')) bad.push('no role: ' + e.tagName);
    const card = table.querySelector(':scope > tbody > tr');
    const titles = [...card.children].map(e => e.dataset.label || '');
    if (!first.total && titles.some(e => /^(Tổng|Total) \\//.test(e)))
      for (const cell of card.children) {
        const box = cell.getBoundingClientRect(), top = card.getBoundingClientRect().top;
        const name = cell.classList.contains('k') ? 'rank' : cell.classList.contains('t') ? 'board' : /^(Tổng|Total)/.test(cell.dataset.label) ? 'total' : '';
        if (name) first[name] = [cell.innerText.trim() !== '', box.left >= 0 && box.right <= wide && box.bottom - top < 700].every(Boolean);
      }
  }
  return [bad.slice(0, 5), first];
}"""

# A policy that does not bite is none: what a name would do is done for it.
ATTACK = """() => new Promise(done => {
  const script = document.createElement('script'); script.textContent = 'window.hit = 1'; document.body.append(script);
  const style = document.createElement('style'); style.textContent = 'main { display: none }'; document.head.append(style);
  const marked = document.createElement('p'); marked.setAttribute('style', 'display: none'); document.body.append(marked);
  const image = document.createElement('img'); image.src = 'https://example.org/x.png'; document.body.append(image);
  const hit = getComputedStyle(document.querySelector('main')).display === 'none' || getComputedStyle(marked).display === 'none';
  setTimeout(() => done({hit: window.hit === 1 || hit}), 150);
})"""


def look(browser, folder, name):
    url = (folder / f"{name}.html").as_uri()
    for width in (1280, 360):
        for scheme in ("light", "dark"):
            where = f"{name} at {width} px, {scheme}"
            page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
            said, asked = [], []
            page.on("console", lambda message: said.append(message.text))
            page.on("pageerror", lambda error: said.append(str(error)))
            page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))
            page.on("request", lambda request: asked.append(request.url))
            page.goto(url)
            expect(not said, where, f"the console says {said[:2]}")
            expect(asked == [url], where, f"it asks for {asked[1:3]}")
            if width == 1280 and scheme == "light":
                structure(page, where, name)
                keyboard(page, where)
            # All that folds is looked at open too.
            for state in ("closed", "open"):
                page.evaluate("open => document.querySelectorAll('details').forEach(e => e.open = open)", state == "open")
                wide = page.evaluate("document.documentElement.scrollWidth")
                expect(wide <= width, where, f"{state}: {wide} px wide")
                found = page.evaluate(FIT, False)
                expect(not found, where, f"{state}: {found}")
                if width == 360:
                    cut, first = page.evaluate(CARDS)
                    expect(not cut, where, f"{state}: {cut}")
                    if name.startswith(("report", "ranking", "hostile")):
                        expect(first == {"rank": True, "board": True, "total": True}, where, f"the first board: {first}")
            worst = page.evaluate(CONTRAST)
            expect(worst["text"][0] >= 4.5, where, f"contrast of words {worst['text']}")
            expect(worst["picture"][0] >= 3, where, f"contrast of pictures {worst['picture']}")
            if pictures:
                page.evaluate("document.querySelectorAll('details').forEach(e => e.open = false)")
                page.screenshot(path=pictures / f"{name}-{width}-{scheme}.png")
            page.close()
    paper(browser, url, name)
    attack(browser, url, name)


def structure(page, where, name):
    found = page.evaluate(STRUCTURE)
    levels = found["levels"]
    expect(levels and levels[0] == 1 and levels.count(1) == 1, where, f"headings {levels[:5]}")
    expect(all(b <= a + 1 for a, b in zip(levels, levels[1:])), where, "a heading skips a level")
    for key in ("emptyHeadings", "twice", "lost", "unnamed", "emptySummaries", "heads", "live", "styles", "handlers"):
        expect(found[key] == 0, where, f"{key}: {found[key]}")
    expect(found["mains"] == 1 and found["headers"] == 1, where, "landmarks")
    expect(found["language"] == (name.split(".")[-1]), where, f"language {found['language']}")
    expect(found["title"].strip() != "", where, "no title")
    if name.startswith(("report", "hostile", "board")):
        expect(found["pictures"] > 0 and found["folds"] > 0 and found["links"] > 2, where, f"parts are missing: {found}")
    if name.startswith("hostile"):
        text = page.evaluate("document.body.textContent")
        for attacker in HOSTILE:
            expect(attacker in text, where, f"not shown as it is: {attacker}")


def keyboard(page, where):
    focused = "document.activeElement.tagName + '.' + document.activeElement.className"
    if page.locator("a.skip").count():
        page.keyboard.press("Tab")
        expect(page.evaluate(focused) == "A.skip", where, "the first stop is not the way past the contents")
        box = page.evaluate("(() => { const b = document.activeElement.getBoundingClientRect(); return b.left >= 0 && b.top >= 0 && b.width > 20; })()")
        expect(box, where, "the way past the contents is not seen when it is reached")
        page.keyboard.press("Enter")
        expect(page.evaluate("location.hash") == "#main", where, "the way past the contents leads elsewhere")
        for link in page.locator("nav a").all()[:3]:
            link.focus()
            page.keyboard.press("Enter")
            top = page.evaluate("document.querySelector(location.hash).getBoundingClientRect().top")
            expect(-5 <= top < 800, where, "a link of the contents does not bring its part to sight")
    folds = page.locator("summary")
    for number in range(min(folds.count(), 3)):
        fold = folds.nth(number)
        fold.focus()
        opened = "e => e.parentElement.open"
        page.keyboard.press("Enter")
        expect(fold.evaluate(opened), where, "Enter does not open a fold")
        inside = fold.evaluate("e => e.nextElementSibling.getBoundingClientRect().height")
        expect(inside > 10, where, "an open fold shows nothing")
        outline = fold.evaluate("e => parseFloat(getComputedStyle(e).outlineWidth)")
        expect(outline >= 2, where, "nothing shows where the keyboard is")
        page.keyboard.press("Space")
        expect(not fold.evaluate(opened), where, "Space does not close a fold")


def paper(browser, url, name):
    where = f"{name} on paper"
    page = browser.new_page(viewport={"width": PAPER, "height": 700}, color_scheme="dark")
    page.goto(url)
    page.emulate_media(media="print")
    for state in (False, True):
        page.evaluate("open => document.querySelectorAll('details').forEach(e => e.open = open)", state)
        expect(page.evaluate("document.documentElement.scrollWidth") <= PAPER, where, "wider than the sheet")
        found = page.evaluate(FIT, True)
        expect(not found, where, str(found))
        worst = page.evaluate(CONTRAST)
        expect(worst["text"][0] >= 4.5 and worst["picture"][0] >= 3, where, f"contrast {worst}")
    page.evaluate("document.querySelectorAll('details').forEach(e => e.open = false)")
    page.emulate_media(media=None)
    pdf = page.pdf(prefer_css_page_size=True, print_background=False)
    if pictures:
        (pictures / f"{name}.pdf").write_bytes(pdf)
    words = re.findall(r"\w+", page.evaluate("[...document.querySelectorAll('main td')].filter(e => !e.closest('details, .fold')).map(e => e.innerText).join(' ')"))
    page.close()
    sheets = PdfReader(io.BytesIO(pdf)).pages
    texts = [sheet.extract_text() for sheet in sheets]
    for number, (sheet, text) in enumerate(zip(sheets, texts), 1):
        size = (round(float(sheet.mediabox.width)), round(float(sheet.mediabox.height)))
        expect(size == (842, 595) or size == (842, 596), where, f"sheet {number} is {size}, not A4 across")
        expect(any(mark in text for mark in MARKS), where, f"no label on sheet {number}")
        expect(re.search(rf"{number}\s*/\s*{len(sheets)}", text), where, f"no number on sheet {number}")
        # A head, a foot, and more than a stray line between.
        expect(len(text) > 150 or number == len(sheets), where, f"sheet {number} is almost empty: {text!r}")
    printed = set(re.findall(r"\w+", " ".join(texts)))
    numbers = {word for word in words if word.isdigit()}
    expect(numbers <= printed, where, f"numbers that are not printed: {sorted(numbers - printed)[:5]}")


def attack(browser, url, name):
    page = browser.new_page()
    answers = []
    page.on("requestfailed", lambda request: answers.append(request.failure))
    page.on("requestfinished", lambda request: answers.append(request.url))
    page.goto(url)
    expect(not page.evaluate(ATTACK)["hit"], name, "its policy lets a script or a style through")
    expect(answers == [url, "csp"], name, f"its policy lets it ask: {answers}")
    page.close()


with tempfile.TemporaryDirectory() as work, sync_playwright() as player:
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    folder = Path(work)
    names = make(folder)
    # As root, as in a container, Chromium has no sandbox to offer.
    options = ["--no-sandbox"] if os.getuid() == 0 else []
    browser = player.chromium.launch(executable_path=chromium, args=options)
    for name in names:
        look(browser, folder, name)
    browser.close()

if failures:
    print("\n".join(failures[:40]))
    print(f"pages: {len(failures)} of {checked} checks failed")
    sys.exit(1)
print(f"pages: {len(names)} pages in Chromium, {checked} checks")
