import PlanModel

/// Decides anew on tables whose kind shows only beside the others of a spec.
///
/// Phases are no tasks where other tables hold these, and a table that tells neither effort nor
/// order, such as one of finished work, holds tasks when others wait for them.
enum TableKinship {
  /// Returns `tables` with the kinds they have beside each other.
  ///
  /// - Complexity: O(*n*) for *n* bytes of cells.
  static func settled(_ tables: [SpecTable]) -> [SpecTable] {
    let tasks = tables.filter { $0.kind == .tasks && !$0.isOfPhases }
    guard !tasks.isEmpty else { return tables }
    let kin = tables.contains { $0.kind == .other && $0.columns.has(.id) } ? Kin(tasks) : nil
    return tables.map { table in
      if table.isOfPhases { return table.taken(as: .other, because: .phaseRows) }
      return kin?.includes(table) == true ? table.taken(as: .tasks, because: .waitedFor) : table
    }
  }

  /// What the tables of tasks say of others that are like them.
  private struct Kin {
    /// The words of their dependencies that are none of their ids.
    private var missing: Set<String> = []
    /// The letters of their ids.
    private var prefixes: Set<String> = []
    /// The headers of their ids and names, where the ids have no letters.
    private var headers: Set<[String]> = []

    init(_ tables: [SpecTable]) {
      var known: Set<String> = []
      for table in tables {
        let dependencies = table.columns.position(of: .dependencies, .dependency)
        guard let column = table.columns.position(of: .id) else { continue }
        for row in table.table.rows {
          let id = TaskIDText.id(in: row.cells[column].text)
          known.insert(id)
          let prefix = TaskIDText.prefix(of: id)
          if prefix.isEmpty {
            headers.insert(Self.headers(of: table))
          } else {
            prefixes.insert(prefix)
          }
          guard let cell = dependencies.map({ row.cells[$0].text }) else { continue }
          for word in cell.prefix(400).split(whereSeparator: { " ,;/、，".contains($0) })
          where word.contains(where: \.isNumber) {
            missing.insert(String(word))
          }
        }
      }
      missing.subtract(known)
    }

    /// Whether a table holds tasks that the others wait for.
    func includes(_ table: SpecTable) -> Bool {
      let columns = table.columns
      guard table.kind == .other, !missing.isEmpty, let column = columns.position(of: .id),
        columns.has(.task, .title, .description), !columns.has(.scenario, .risk, .dependency),
        !table.evidence.contains(where: { $0.sign == .otherIDs })
      else { return false }
      let ids = table.table.rows.map { TaskIDText.id(in: $0.cells[column].text) }
      let isLike = ids.allSatisfy { id in
        let prefix = TaskIDText.prefix(of: id)
        return prefix.isEmpty
          ? headers.contains(Self.headers(of: table)) : prefixes.contains(prefix)
      }
      return isLike && ids.contains(where: missing.contains)
    }

    /// The headers of the ids and names of a table.
    private static func headers(of table: SpecTable) -> [String] {
      let columns = [
        table.columns.position(of: .id), table.columns.position(of: .task, .title, .description),
      ]
      return columns.map { $0.map { Phrase(table.table.header[$0].text).text } ?? "" }
    }
  }
}
