import CoherenceSource

/// A brief as one self-contained, printable page: no script, no request, legible in black and white.
extension Brief {
  /// The whole page, from its document type on.
  package func html() -> String {
    var body = "<header>\n<h1>\(Self.e(title))</h1>\n<p class=\"facts\">\(Self.e(facts.joined(separator: " · ")))</p>\n"
    body += "<p class=\"summary\">\(Self.e(summary))</p>\n</header>\n<main>\n"
    if !issue.isEmpty { body += "<p><strong>Issue.</strong> \(Self.e(issue))</p>\n" }
    if !proposal.isEmpty {
      body += "<p><strong>Proposal.</strong> \(Self.e(proposal.joined(separator: "; "))).</p>\n"
    }
    body += parts.map { html($0, level: 2) }.joined()
    body += "</main>\n"
    if !annex.isEmpty || !sources.isEmpty {
      body += "<section class=\"annex\" aria-labelledby=\"annex\">\n<h2 id=\"annex\">Annex</h2>\n"
      body += annex.map { html($0, level: 3) }.joined()
      if !sources.isEmpty {
        body += "<h3>Sources</h3>\n<ul class=\"sources\">\n"
        body += sources.map { "<li>\(Self.e($0))</li>\n" }.joined() + "</ul>\n"
      }
      body += "</section>\n"
    }
    body += "<footer><p>\(Self.e(closing))</p><p>Record: <code>\(record)</code></p></footer>\n"
    return """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Self.e(title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }

  private func html(_ part: Part, level: Int) -> String {
    var text = "<section>\n<h\(level)>\(Self.e(part.heading))</h\(level)>\n"
    if !part.introduction.isEmpty { text += "<p>\(Self.e(part.introduction))</p>\n" }
    if !part.points.isEmpty {
      text += "<ul>\n"
      for point in part.points {
        text += "<li><strong>\(Self.e(point.title))</strong>"
        if !point.label.isEmpty { text += " <span class=\"label\">\(Self.e(point.label))</span>" }
        if !point.text.isEmpty { text += "<p>\(Self.e(point.text))</p>" }
        if !point.remarks.isEmpty {
          text += "<dl>"
          for remark in point.remarks { text += "<dt>\(Self.e(remark.label))</dt><dd>\(Self.e(remark.text))</dd>" }
          text += "</dl>"
        }
        text += "</li>\n"
      }
      text += "</ul>\n"
    }
    return text + "</section>\n"
  }

  private static func e(_ text: String) -> String { HTML.escaped(text) }

  private static let style = """
    body { font: 1rem/1.45 Georgia, "Times New Roman", serif; color: #111; background: #fff; max-width: 48rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .25rem; }
    h2 { font-size: 1.1rem; margin: 1.1rem 0 .3rem; border-bottom: 1px solid #111; }
    h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
    p { margin: .35rem 0; }
    .facts, footer { color: #333; font-size: .85em; overflow-wrap: anywhere; }
    .summary { border: 1px solid #111; padding: .4rem .6rem; font-weight: bold; }
    ul { margin: .3rem 0; padding-left: 1.2rem; }
    li { margin: .3rem 0; }
    .label { font-style: italic; color: #333; }
    dl { margin: .15rem 0 .15rem; }
    dt { float: left; clear: left; margin-right: .4em; font-size: .9em; }
    dt::after { content: ":"; }
    dd { margin: 0; font-size: .9em; }
    .sources { font-size: .85em; overflow-wrap: anywhere; }
    @media print {
      @page { size: A4; margin: 12mm 14mm; }
      body { font-size: 9pt; line-height: 1.25; max-width: none; padding: 0; }
      h1 { font-size: 14pt; } h2 { font-size: 11pt; margin: 6pt 0 2pt; }
      p, li, ul, dl { margin: 1.5pt 0; } .summary { padding: 3pt 5pt; }
      .annex { break-before: page; }
      li, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; }
    }
    """
}
