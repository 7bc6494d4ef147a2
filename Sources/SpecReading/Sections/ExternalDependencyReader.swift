import PlanModel

/// Reads the tables of what others must deliver.
enum ExternalDependencyReader {
  /// Returns the external dependencies; of two with the same name, the first.
  static func externals(in outline: SpecOutline) -> [ExternalDependency] {
    var seen: Set<String> = []
    return outline.tables(of: .externals).flatMap(externals(in:)).filter {
      seen.insert($0.id.name).inserted
    }
  }

  private static func externals(in source: SpecTable) -> [ExternalDependency] {
    source.table.rows.compactMap { row in
      let named = source.columns.cell(.dependency, .title, .task, in: row) ?? row.cells.first
      guard let name = named?.text, !name.isEmpty,
        !TaskRowKind.isPlaceholder(id: name, title: name), !Phrase(name).isEmpty,
        Phrase(name).text != "none"
      else { return nil }
      var external = ExternalDependency(
        id: .init(name), summary: source.columns.cell(.description, in: row)?.text ?? "",
        status: source.columns.cell(.status, in: row)?.text ?? "", span: row.span)
      external.readiness = ReadinessWord.readiness(of: external.status)
      return external
    }
  }
}
