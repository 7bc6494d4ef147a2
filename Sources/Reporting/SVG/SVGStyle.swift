/// The style sheet of the drawings, in a page and in files of their own.
enum SVGStyle {
  /// The rules; colours are those of a palette.
  static let rules = OwnCode(
    """
    svg{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
    .backdrop{fill:var(--ground)}
    .label{fill:var(--text)}.strong{font-weight:600}.tick,.month,.small{fill:var(--faint)}.month{font-weight:600}
    .small{font-size:10.5px}.heading{fill:var(--text);font-size:16px;font-weight:600}
    .name{paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}
    .grid{stroke:var(--line);stroke-width:1}.axis{stroke:var(--faint);stroke-width:1}
    .day-off{fill:var(--off)}.leave{fill:var(--leave)}.stripe{fill:var(--raised)}
    .slip-bar{fill:var(--heat3);stroke:var(--task);stroke-width:1.5}
    .task-bar{fill:var(--task)}.critical-bar{fill:var(--critical)}.phase-bar{fill:var(--phase)}
    .whisker{fill:none;stroke:var(--likely);stroke-width:1.5}
    .phase-mark{stroke:var(--phase);fill:var(--phase)}.promise-mark{stroke:var(--promise);fill:var(--promise)}
    .likely-mark{stroke:var(--likely);fill:var(--likely)}.present-mark{stroke:var(--present);fill:var(--present)}
    .hollow{fill:var(--ground);stroke-width:1.5}
    .box{fill:var(--raised);stroke:var(--phase)}.critical-box{stroke:var(--critical);stroke-width:2}
    .area{fill:var(--likely);fill-opacity:.1}.curve{fill:none;stroke:var(--likely);stroke-width:2}
    .thin{stroke-width:1.5;stroke-dasharray:4 3}.connector{stroke:var(--faint);stroke-width:1;stroke-dasharray:2 2}
    .arc{fill:none;stroke:var(--phase)}.critical-arc{stroke:var(--critical);stroke-width:2}
    .heat0{fill:var(--ground);stroke:var(--line);stroke-dasharray:2 2}.heat1{fill:var(--heat1)}.heat2{fill:var(--heat2)}
    .heat3{fill:var(--heat3)}.heat4{fill:var(--heat4)}.heat5{fill:var(--heat5)}.heat6{fill:var(--heat6)}
    """)

  /// The sheet of a drawing in a file of its own: light, and dark where the reader prefers it.
  static let sheet =
    rules.colored(by: .light) + OwnCode("@media (prefers-color-scheme:dark){")
    + rules.colored(by: .dark) + OwnCode("}")
}
