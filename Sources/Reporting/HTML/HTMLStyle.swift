/// The style sheet of the page: light and dark, wide and narrow, screen and paper.
enum HTMLStyle {
  /// The sheet's text; every pair of text and ground has a contrast of at least 4.5 to 1.
  static let sheet: StaticString = """
    :root{--ground:#fff;--raised:#f5f6f8;--text:#1b1f24;--faint:#57606a;--line:#d0d7de;--critical:#b3261e;
    --caution:#8a5300;--task:#3b6ea8;--phase:#6b7785;--off:#eceff2;--promise:#8a5300;--likely:#5b3fa8;--link:#0b57a4}
    @media (prefers-color-scheme:dark){:root{--ground:#14171b;--raised:#1d2127;--text:#e6e9ed;--faint:#a3adb8;
    --line:#3a424c;--critical:#ff8a80;--caution:#f2b866;--task:#7fb2ea;--phase:#94a0ad;--off:#20252b;
    --promise:#f2b866;--likely:#b9a5ff;--link:#8ec2ff}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
    main,footer{max-width:76rem;margin:0 auto;padding:1rem 1.25rem}
    h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0 .75rem;overflow-wrap:anywhere}
    h2{font-size:1.25rem;margin:2.25rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
    h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
    p,li{overflow-wrap:anywhere;max-width:60rem}
    a{color:var(--link)}
    header p strong{font-size:1.25rem;line-height:1.35}
    nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:1rem 0 0}
    .skip{position:absolute;left:-100rem}.skip:focus{left:.5rem;top:.5rem;background:var(--ground);padding:.5rem}
    .callout{padding:.5rem .75rem;border-left:4px solid var(--faint);background:var(--raised)}
    .callout.warning{border-color:var(--caution)}.callout.error{border-color:var(--critical)}
    .critical{color:var(--critical);font-weight:600}.caution{color:var(--caution);font-weight:600}.faint{color:var(--faint)}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .wide{overflow-x:auto;max-width:100%}
    .wide:focus-visible,a:focus-visible,button:focus-visible,input:focus-visible{outline:2px solid var(--link);outline-offset:2px}
    table{border-collapse:collapse;font-size:.925rem;font-variant-numeric:tabular-nums;margin:.25rem 0}
    th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);font-weight:400}
    thead th{color:var(--faint);font-weight:600;white-space:nowrap}
    .number{text-align:right}.number,.entry{white-space:nowrap}
    th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}
    th[aria-sort=ascending] button::after{content:" ↑"}th[aria-sort=descending] button::after{content:" ↓"}
    input[type=search]{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--phase);border-radius:4px;padding:.3rem .5rem;margin:.25rem 0;width:min(100%,20rem)}
    figure{margin:.5rem 0}
    figcaption{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.875rem;color:var(--faint);margin-top:.25rem}
    .key{display:inline-flex;align-items:center;gap:.4rem}.swatch{display:inline-block;width:.9rem;height:.6rem;border-radius:2px}
    svg{display:block;font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;height:auto}
    .label{fill:var(--text)}.strong{font-weight:600}.tick,.month,.axis{fill:var(--faint)}.month{font-weight:600}
    .grid{stroke:var(--line);stroke-width:1}
    rect.day-off{fill:var(--off)}span.day-off{background:var(--off);border:1px solid var(--line)}
    .task-bar{fill:var(--task)}span.task-bar{background:var(--task)}
    .critical-bar{fill:var(--critical)}span.critical-bar{background:var(--critical)}
    .phase-bar{fill:var(--phase)}span.phase-bar{background:var(--phase)}
    .phase-mark{stroke:var(--phase);fill:var(--phase)}span.phase-mark{background:var(--phase)}
    .promise-mark{stroke:var(--promise);fill:var(--promise)}span.promise-mark{background:var(--promise)}
    .likely-mark{stroke:var(--likely);fill:var(--likely)}span.likely-mark{background:var(--likely)}
    .box{fill:var(--raised);stroke:var(--phase)}.critical-box{stroke:var(--critical);stroke-width:2}
    .curve{fill:none;stroke:var(--likely);stroke-width:2}.thin{stroke-width:1.5;stroke-dasharray:4 3}
    .small{fill:var(--faint);font-size:10.5px}.arc{fill:none;stroke:var(--phase)}.critical-arc{stroke:var(--critical);stroke-width:2}
    footer{color:var(--faint);font-size:.875rem;border-top:1px solid var(--line);margin-top:2rem}
    @media (max-width:40rem){body{font-size:15px}main,footer{padding:.75rem}h1{font-size:1.5rem}header p strong{font-size:1.1rem}}
    @media print{@page{size:A4 landscape;margin:12mm}:root{--ground:#fff;--raised:#f5f6f8;--text:#000;--faint:#444;--line:#bbb;--critical:#b3261e;
    --caution:#8a5300;--task:#3b6ea8;--phase:#6b7785;--off:#eceff2;--promise:#8a5300;--likely:#5b3fa8;--link:#000}
    nav,.skip,input{display:none}body{font-size:10pt}main{max-width:none;padding:0}.wide{overflow:visible}h2{break-after:avoid}tr,figure,.callout{break-inside:avoid}
    svg{max-width:100%}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
    """
}
