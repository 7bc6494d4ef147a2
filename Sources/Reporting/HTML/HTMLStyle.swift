/// The style sheet of the page: light and dark, wide and narrow, screen and paper.
enum HTMLStyle {
  /// The whole sheet.
  static let sheet =
    OwnCode(":root{color-scheme:light dark;") + OwnCode(declaring: .light)
    + OwnCode("}@media (prefers-color-scheme:dark){:root{") + OwnCode(declaring: .dark)
    + OwnCode("}}@media print{:root{color-scheme:light;") + OwnCode(declaring: .paper)
    + OwnCode("}}\n") + SVGStyle.rules + text + controls + charts + narrow + paper

  /// Headings, running text and tables.
  private static let text = OwnCode(
    """

    *{box-sizing:border-box}
    html{scroll-behavior:smooth;scroll-padding-top:.5rem}
    body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;text-size-adjust:100%}
    main,footer{max-width:82rem;margin:0 auto;padding:1.25rem 1.5rem}
    h1{font-size:2rem;line-height:1.2;margin:.5rem 0 1rem;overflow-wrap:anywhere}
    h2{font-size:1.3rem;line-height:1.3;margin:0 0 .75rem}
    h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
    section{margin-top:1.75rem;padding-top:1.5rem;border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 30rem}
    p,li{overflow-wrap:anywhere;max-width:64rem}
    p{margin:.6rem 0}ul{padding-left:1.25rem}
    a{color:var(--link)}
    header>p>strong{display:block;font-size:1.4rem;line-height:1.35;padding:.85rem 1.1rem;background:var(--raised);border-left:5px solid var(--likely);border-radius:4px;font-weight:600}
    .callout{padding:.5rem .8rem;border-left:5px solid var(--faint);background:var(--raised);border-radius:4px}
    .callout.warning{border-color:var(--caution)}.callout.error{border-color:var(--critical)}
    .critical{color:var(--critical);font-weight:600}.caution{color:var(--caution);font-weight:600}.faint{color:var(--faint)}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .wide{overflow-x:auto;max-width:100%;position:relative}
    table{border-collapse:collapse;font-size:.925rem;font-variant-numeric:tabular-nums;margin:.25rem 0}
    th,td{text-align:left;vertical-align:top;padding:.32rem 1rem .32rem 0;border-bottom:1px solid var(--line);font-weight:400}
    tbody th,tbody td{overflow-wrap:anywhere;max-width:44rem}tbody :is(th,td):not([class]){min-width:7.75rem}
    thead th,thead td{color:var(--faint);font-weight:600;white-space:nowrap;vertical-align:bottom}
    tbody tr:hover{background:var(--raised)}
    th.number,td.number{text-align:right}.number,.entry{white-space:nowrap}
    footer{color:var(--faint);font-size:.875rem;border-top:1px solid var(--line);margin-top:2.5rem}

    """)

  /// What answers to the keyboard and the pointer.
  private static let controls = OwnCode(
    """
    .wide:focus-visible,a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px}
    nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;padding:0;margin:1.25rem 0 0}
    nav li{min-height:1.5rem}
    .skip{position:absolute;left:-100rem}.skip:focus{left:.5rem;top:.5rem;background:var(--ground);padding:.5rem;z-index:3}
    th button{font:inherit;color:inherit;background:none;border:0;padding:0;min-height:1.5rem;cursor:pointer}
    th button:hover{color:var(--text);text-decoration:underline}
    th[aria-sort=ascending] button::after{content:" ↑"}th[aria-sort=descending] button::after{content:" ↓"}
    input[type=search]{display:block;font:inherit;font-size:.925rem;color:inherit;background:var(--ground);border:1px solid var(--phase);border-radius:5px;padding:.3rem .6rem;margin:.25rem 0 .6rem;width:min(100%,20rem)}
    input::placeholder{color:var(--faint);opacity:1}
    details{margin:.5rem 0}summary{cursor:pointer;color:var(--link);font-size:.925rem;min-height:1.5rem;width:fit-content}
    .tip{position:fixed;z-index:4;max-width:min(24rem,90vw);padding:.35rem .6rem;border:1px solid var(--line);border-radius:5px;background:var(--raised);color:var(--text);font-size:.85rem;pointer-events:none;overflow-wrap:anywhere;box-shadow:0 2px 8px #0003}

    """)

  /// How drawings lie on the page; their labels stay in sight while the rest scrolls.
  private static let charts = OwnCode(
    """
    figure{margin:.5rem 0 1rem}
    .chart{display:flex;align-items:flex-start}
    .chart svg{display:block;flex:none}
    .chart .labels{position:sticky;left:0;z-index:1;background:var(--ground)}
    .chart .row.dim{opacity:.15}.pages{display:none}
    figcaption{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.875rem;color:var(--faint);margin-top:.5rem}
    .key{display:inline-flex;align-items:center;gap:.4rem}.swatch{flex:none}

    """)

  /// A telephone.
  private static let narrow = OwnCode(
    """
    @media (max-width:40rem){body{font-size:15px}main,footer{padding:.9rem}h1{font-size:1.5rem}h2{font-size:1.15rem}
    header>p>strong{font-size:1.1rem;padding:.7rem .8rem}.chart .labels{width:var(--least)}th,td{padding-right:.75rem}}

    """)

  /// A4 landscape.
  private static let paper = OwnCode(
    """
    @media print{@page{size:A4 landscape;margin:11mm}
    nav,.skip,input[type=search],summary,.tip{display:none}body{font-size:10pt}main,footer{max-width:none;padding:0}
    section{content-visibility:visible;border-top:0;padding-top:0;margin-top:8mm}
    .wide{overflow:visible}.chart .labels{position:static}.chart svg{flex:0 1 auto;min-width:0;height:auto}
    h2,thead{break-after:avoid}tr,figcaption,.callout,.chart:not(.long){break-inside:avoid}thead{display:table-header-group}tbody tr:first-child{break-before:avoid}table:not(:has(tr:nth-child(14))){break-inside:avoid}
    .chart.paged{display:none}.pages{display:block}.pages>svg{display:block;max-width:100%;height:auto;break-inside:avoid;margin-bottom:3mm}
    .tall svg{flex:none;width:auto;height:155mm}table{font-size:8.5pt}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
    """)
}
