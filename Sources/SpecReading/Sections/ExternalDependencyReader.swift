import PlanModel

/// Reads the tables and lists of what others must deliver.
enum ExternalDependencyReader {
  /// Returns the external dependencies, those of tables first; of two with the same name, the
  /// first.
  static func externals(
    in outline: SpecOutline, sections: FeatureOutline
  ) -> [ExternalDependency] {
    var seen: Set<String> = []
    let listed = sections.sections.filter { $0.topic == .externals }.flatMap(externals(in:))
    return (outline.tables(of: .externals).flatMap(externals(in:)) + listed).filter {
      seen.insert($0.id.name).inserted
    }
  }

  /// The items of a section that are not about tasks.
  ///
  /// Under a heading that only says `Dependencies`, an item counts when its name is set in bold
  /// and is no id of a task.
  private static func externals(in section: FeatureSection) -> [ExternalDependency] {
    let heading = Phrase(section.heading?.text.text ?? "")
    let isPlain = sure.contains(where: heading.contains)
    return section.content.flatMap { content -> [ExternalDependency] in
      guard case .item(let item) = content else { return [] }
      return ListRecords.records(of: item, groups: []).compactMap { record in
        let name = record.label
        guard isPlain || record.isBold, name.utf8.count <= 120, !record.isNothing(called: name),
          !item.lines.contains(where: { TaskIDText.isCode($0.part(0..<$0.boldLength)) })
        else { return nil }
        return external(
          name, summary: record.summary(.summary), status: record.text(.status), at: record.span)
      }
    }
  }

  /// Words of a heading under which every item is such a dependency.
  private static let sure = [
    "external dependencies", "internal dependencies", "third party", "third party dependencies",
    "dépendances externes", "externe abhängigkeiten", "dependencias externas",
    "dependências externas", "外部依赖", "外部依存",
  ].map { Phrase($0) }

  private static func externals(in source: SpecTable) -> [ExternalDependency] {
    source.table.rows.compactMap { row in
      let named = source.columns.cell(.dependency, .title, .task, in: row) ?? row.cells.first
      guard let name = named?.text, !name.isEmpty,
        !TaskRowKind.isPlaceholder(id: name, title: name), !Phrase(name).isEmpty,
        Phrase(name).text != "none"
      else { return nil }
      return external(
        name, summary: source.columns.cell(.description, in: row)?.text ?? "",
        status: source.columns.cell(.status, in: row)?.text ?? "", at: row.span)
    }
  }

  /// An external dependency, with what its status says.
  private static func external(
    _ name: String, summary: String, status: String, at span: SourceSpan
  ) -> ExternalDependency {
    var external = ExternalDependency(
      id: .init(name), summary: summary, status: status, span: span)
    external.readiness = ReadinessWord.readiness(of: status)
    external.arrival = ArrivalDate.window(in: status, external.readiness)
    return external
  }
}
