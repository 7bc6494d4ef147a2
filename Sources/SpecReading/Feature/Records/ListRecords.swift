import PlanModel

/// Makes records of the items and paragraphs of sections whose sub-headings only group them.
enum ListRecords {
  /// Returns the records of one item.
  ///
  /// An item that only heads those below it, such as `**Phased rollout**:`, groups them; else they
  /// belong to what it says.
  static func records(of item: FeatureItem, groups: [String]) -> [FeatureRecord] {
    guard let span = item.lines.first?.span else { return [] }
    let labelled = LabelledText(item.lines)
    let heads = !item.children.isEmpty && labelled.rest.isEmpty
    if heads, labelled.isBold || item.lines.joined.hasSuffix(":") {
      let groups = groups + [labelled.label.trimmed(of: ":：")]
      return item.children.flatMap { records(of: FeatureItem(lines: $0), groups: groups) }
    }
    var record = record(.item, item.lines, labelled, groups: groups, span: span)
    record.isTicked = item.isTicked
    for child in item.children {
      if let line = child.first, let field = FieldLine(line), let column = field.column {
        let rest = child.dropFirst().map(\.text)
        record.fields.append(
          .init(
            column: column, text: ([field.value] + rest).joined(separator: " ").trimmed,
            label: field.label))
      } else {
        record.items.append(FeatureItem(lines: child))
        record.text += (record.items.count == 1 ? " " : "; ") + child.joined
      }
    }
    return [record]
  }

  /// Returns the records of a paragraph: one for each line that begins in bold, if the first does,
  /// else one for all of it.
  static func records(of lines: [SpecText], groups: [String]) -> [FeatureRecord] {
    var paragraphs: [[SpecText]] = []
    let isLabelled = (lines.first?.boldLength ?? 0) > 0
    for line in lines where !line.isEmpty {
      if paragraphs.isEmpty || isLabelled && line.boldLength > 0 {
        paragraphs.append([line])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.compactMap { lines in
      lines.first.map {
        record(.paragraph, lines, LabelledText(lines), groups: groups, span: $0.span)
      }
    }
  }

  private static func record(
    _ form: FeatureRecord.Form, _ lines: [SpecText], _ labelled: LabelledText, groups: [String],
    span: SourceSpan
  ) -> FeatureRecord {
    var record = FeatureRecord(
      form, label: labelled.label, rest: labelled.rest, text: lines.joined, groups: groups,
      span: span, lastLine: lines.last?.line)
    record.isBold = labelled.isBold
    return record
  }
}
