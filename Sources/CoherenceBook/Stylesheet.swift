/// The style of all pages: for reading on any screen, in light or dark, and on paper in black and white.
enum Stylesheet {
  static let text = """
    :root {
      color-scheme: light dark;
      --paper: #fdfcf9; --ink: #1c1b19; --soft: #55524c; --line: #c9c4b8; --link: #174a7c; --visited: #5a3a7e;
      --panel: #f4f1ea; --mark: #8a5a00;
      --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Source Serif 4", Georgia, "DejaVu Serif", serif;
      --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", Arial, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #171614; --ink: #e9e5dc; --soft: #b3ada1; --line: #4a463f; --link: #8fc1f2; --visited: #c3aef0;
        --panel: #211f1c; --mark: #e0b050;
      }
    }
    * { box-sizing: border-box; }
    html { font-size: 106.25%; scroll-padding-top: 1rem; }
    body { margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 46.5rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.6 var(--serif); overflow-wrap: break-word; }
    body.broad { max-width: 82rem; }
    a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; }
    a:visited { color: var(--visited); }
    a:hover { text-decoration-thickness: .14em; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: .5rem; padding: .4rem .8rem; background: var(--paper); z-index: 1; }

    .site { border-bottom: 1px solid var(--line); padding: 1.1rem 0 .7rem; font-family: var(--sans); font-size: .86rem; }
    .site .book { margin: 0 0 .35rem; font-weight: 600; }
    .site .book a { color: inherit; text-decoration: none; }
    .site ul { display: flex; flex-wrap: wrap; gap: 0 1.2rem; list-style: none; margin: 0; padding: 0; }
    .site li { margin: 0; }
    .site li a { display: inline-block; padding: .3rem 0; min-height: 1.75rem; text-decoration: none; }
    .site li a:hover, .site li a:focus { text-decoration: underline; }
    .site a[aria-current] { color: var(--ink); font-weight: 600; border-bottom: 3px solid var(--ink); }
    footer { margin-top: 4rem; border-top: 1px solid var(--line); padding-top: .8rem; font: .82rem/1.5 var(--sans);
      color: var(--soft); }

    body.broad main > *, body.broad section > * { max-width: 44rem; }
    body.broad main > section, body.broad .wide, body.broad .schools { max-width: none; }
    h1, h2, h3 { line-height: 1.22; text-wrap: balance; }
    h1 { font-size: 2.05rem; font-weight: 600; letter-spacing: -.012em; margin: 1.6rem 0 1rem; }
    h2 { font-size: 1.35rem; font-weight: 600; margin: 2.6rem 0 .7rem; }
    h3 { font-size: 1.05rem; font-weight: 600; margin: 1.6rem 0 .4rem; }
    p, ul, ol, dl { margin: .6rem 0; }
    ul, ol { padding-left: 1.3rem; }
    li { margin: .3rem 0; }
    .lead { font-size: 1.14rem; line-height: 1.55; }
    .nature, .explains, .legend, .where { font: .84rem/1.5 var(--sans); color: var(--soft); }
    .where { margin: 1.6rem 0 0; }
    .where + h1 { margin-top: .4rem; }
    code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .82em; }
    pre { background: var(--panel); border: 1px solid var(--line); padding: .7rem .9rem; overflow-x: auto; line-height: 1.5;
      white-space: pre-wrap; }
    pre code { font-size: 1em; }
    .notice { border: 2px solid var(--ink); padding: .5rem .8rem; font-family: var(--sans); font-size: .92rem; }

    dl.facts, dl.definitions { margin: 1rem 0; }
    dl.facts > div, dl.definitions > div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1.1rem;
      padding: .42rem 0; border-top: 1px solid var(--line); }
    dl.facts > div:last-child, dl.definitions > div:last-child { border-bottom: 1px solid var(--line); }
    dt { font: 600 .86rem/1.7 var(--sans); overflow-wrap: anywhere; }
    dd { margin: 0; grid-column: 2; }
    .values { font-size: .94rem; }

    .reading { margin-top: 1.6rem; }
    .reading .part { border-left: 3px solid var(--line); padding: .1rem 0 .1rem 1.1rem; margin: .5rem 0; }
    .reading .part > p { margin: .35rem 0; }
    .reading .part strong { font-family: var(--sans); font-size: .92rem; }
    .reading li { margin: .35rem 0; }
    .because { font-size: 1.08rem; }
    .example { border-top: 1px solid var(--line); padding-top: .1rem; margin-top: 1.2rem; }
    .example h3 { margin-top: .9rem; }

    ul.rules, ul.sources, ul.bibliography, ul.ways { list-style: none; padding-left: 0; }
    ul.rules > li, ul.sources > li { padding: .4rem 0; margin: 0; border-top: 1px solid var(--line); }
    ul.rules > li:last-child, ul.sources > li:last-child { border-bottom: 1px solid var(--line); }
    ul.rules a { display: inline-block; padding: .1rem 0; }
    ul.rules .nature { display: block; }
    ul.bibliography > li { padding: .8rem 0 .5rem; margin: 0; border-top: 1px solid var(--line); }
    ul.bibliography p { margin: .2rem 0; }
    .address { overflow-wrap: anywhere; }
    body.broad .contents { max-width: none; }
    .contents ul { list-style: none; padding: 0; columns: 19rem; column-gap: 2rem; font: .9rem/1.5 var(--sans); }
    .contents li { break-inside: avoid; margin: 0; }
    .contents a { display: inline-block; padding: .17rem 0; min-height: 1.6rem; }
    ul.columns { columns: 15rem; }
    summary { cursor: pointer; font: .9rem/1.5 var(--sans); padding: .3rem 0; min-height: 1.8rem; }

    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font: .86rem/1.4 var(--sans); margin: 1rem 0; }
    caption { text-align: left; font-weight: 600; padding-bottom: .5rem; max-width: calc(100vw - 2.5rem); }
    th, td { border: 1px solid var(--line); padding: .35rem .55rem; text-align: left; vertical-align: top; }
    thead th { background: var(--panel); }
    tbody th { font-weight: 500; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .matrix .turned { vertical-align: bottom; padding: .4rem .2rem; }
    .matrix .turned span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; font-weight: 500; }
    .matrix td { padding: 0; text-align: center; min-width: 2.4rem; }
    .matrix td a { display: block; padding: .4rem .25rem; min-width: 1.75rem; text-decoration: none; line-height: 1.3; }
    .matrix td a:hover, .matrix td a:focus { background: var(--panel); text-decoration: underline; }
    .matrix tbody th { min-width: 11rem; position: sticky; left: 0; background: var(--paper); }
    .gaps tbody th { min-width: 11rem; position: sticky; left: 0; background: var(--paper); }
    .gaps .empty { background: var(--panel); font-weight: 600; }
    .schools { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1rem 1.8rem; }
    .schools .school { border-top: 3px solid var(--ink); }
    .schools h3 { margin-top: .6rem; }
    article .school { border-left: 3px solid var(--mark); padding-left: 1rem; margin-top: 1.4rem; }

    @media (max-width: 34rem) {
      body { padding: 0 1rem 2rem; }
      h1 { font-size: 1.6rem; }
      dl.facts > div, dl.definitions > div { display: block; }
      .reading ul { padding-left: 1rem; }
      .matrix tbody th, .gaps tbody th { position: static; min-width: 8rem; }
    }
    @media print {
      @page { size: A4; margin: 16mm 18mm; }
      :root { --paper: #fff; --ink: #000; --soft: #333; --line: #888; --link: #000; --visited: #000; --panel: #fff; }
      html { font-size: 10.2pt; }
      body { max-width: none; padding: 0; }
      @page broad { size: A4 landscape; margin: 12mm; }
      body.broad { page: broad; }
      .site nav, .skip, .contents { display: none; }
      .site { padding: 0 0 .4rem; }
      h1 { font-size: 17pt; margin-top: .8rem; } h2 { font-size: 12.5pt; margin-top: 1.3rem; } h3 { font-size: 10.5pt; }
      h1, h2, h3, summary { break-after: avoid; }
      li, .example, tr, dl > div { break-inside: avoid; }
      pre { font-size: 8pt; }
      .wide { overflow: visible; }
      .matrix, .gaps { font-size: 6.8pt; }
      /* Heads stand on every page as long as they take less than a quarter of it. */
      thead { break-inside: avoid; } .matrix .turned span { white-space: normal; max-height: 34mm; }
      .matrix tbody th, .gaps tbody th { position: static; min-width: 0; }
    }

    """
}
