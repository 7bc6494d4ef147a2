import PlanModel

/// Reads what belongs to the feature, what does not, and what may come later.
///
/// The kinds are headings, items over the others, or columns of a table.
enum ScopeReader {
  /// The words for a kind, in the languages we know.
  private static func words(for kind: ScopeItem.Kind) -> [String] {
    switch kind {
    case .excluded:
      [
        "out of scope", "not in scope", "excluded", "exclusions", "non goals", "non goal",
        "nongoals", "not included", "hors périmètre", "hors scope", "nicht im scope",
        "nicht im umfang", "nicht enthalten", "außerhalb", "fuera de alcance",
        "fuera del alcance", "fora do escopo", "范围外", "不在范围", "スコープ外", "対象外", "제외",
      ]
    case .future:
      [
        "future", "later", "deferred", "follow up", "next phase", "backlog", "évolutions",
        "ultérieur", "zukünftig", "später", "futuro", "futuras", "未来", "将来", "今後", "향후",
      ]
    case .included:
      [
        "in scope", "included", "inclusions", "dans le périmètre", "im scope", "im umfang",
        "enthalten", "dentro del alcance", "en alcance", "no escopo", "范围内", "スコープ内",
        "対象", "포함",
      ]
    }
  }

  /// The kinds in the order in which they are tried: `not included` says `included` too.
  private static let phrases: [(kind: ScopeItem.Kind, phrases: [Phrase])] = [
    ScopeItem.Kind.excluded, .future, .included,
  ].map { kind in (kind, words(for: kind).map { Phrase($0) }) }

  /// Returns the kind that a heading, label or header names.
  static func kind(in text: String) -> ScopeItem.Kind? {
    guard text.utf8.count <= 200 else { return nil }
    let phrase = Phrase(text)
    return phrases.first { $0.phrases.contains(where: phrase.contains) }?.kind
  }

  /// Returns the items of the scope, in the order of the text.
  static func items(in outline: FeatureOutline) -> [ScopeItem] {
    outline.sections.filter { $0.topic == .scope }.flatMap(items(in:))
  }

  private static func items(in section: FeatureSection) -> [ScopeItem] {
    // A paragraph such as `**Out of scope:**` governs the list below it.
    let heading = section.heading.flatMap { Self.kind(in: $0.text.text) }
    var kind = heading ?? .included
    return section.content.flatMap { content -> [ScopeItem] in
      switch content {
      case .paragraph(let lines):
        let label = LabelledText(lines)
        guard let named = Self.kind(in: label.label), label.isBold || lines.joined.hasSuffix(":")
        else {
          // Under `Out of scope` a sentence says what is; under `Scope` it may say anything.
          let isSaid = heading != nil && !lines.joined.hasSuffix(":")
          return isSaid ? item(kind, lines, text: lines.joined).map { [$0] } ?? [] : []
        }
        kind = named
        return item(named, lines, text: label.rest).map { [$0] } ?? []
      case .item(let item): return items(of: item, in: kind)
      case .table(let table): return items(in: table)
      case .code: return []
      }
    }
  }

  /// The items that an item is or holds.
  private static func items(of item: FeatureItem, in kind: ScopeItem.Kind) -> [ScopeItem] {
    let label = LabelledText(item.lines)
    let isHead = label.rest.isEmpty ? !item.children.isEmpty : label.isBold
    if isHead, let named = Self.kind(in: label.label) {
      let own = Self.item(named, item.lines, text: label.rest)
      return (own.map { [$0] } ?? [])
        + item.children.compactMap { Self.item(named, $0, text: $0.joined) }
    }
    let own = Self.item(kind, item.lines, text: item.lines.joined)
    return (own.map { [$0] } ?? [])
      + item.children.compactMap { Self.item(kind, $0, text: $0.joined) }
  }

  /// The items in the columns of a table whose headers are kinds.
  private static func items(in table: SpecTable) -> [ScopeItem] {
    guard table.kind == .other else { return [] }
    let kinds = table.table.header.map { kind(in: $0.text) }
    return table.table.rows.flatMap { row in
      zip(kinds, row.cells).compactMap { kind, cell in
        kind.flatMap { item($0, [cell], text: cell.text) }
      }
    }
  }

  private static func item(
    _ kind: ScopeItem.Kind, _ lines: [SpecText], text: String
  ) -> ScopeItem? {
    let record = FeatureRecord(.item, label: text, groups: [], span: lines[0].span)
    let words = text.drop { $0.isWhitespace || "✅❌✔✗✓☑🚫⏳🔮".contains($0) }
    return record.isNothing(called: text)
      ? nil : ScopeItem(kind: kind, text: String(words), span: record.span)
  }
}
