/// What a record says as one text, apart from the words it begins with or stands under.
struct TitledText {
  /// The words in bold, of the first cell, or of the heading or item above; empty if there are none.
  let title: String
  /// The rest.
  let text: String

  /// Takes the text of a record; none from words that only introduce a list.
  init?(_ record: FeatureRecord) {
    if record.form == .paragraph, record.text.hasSuffix(":") { return nil }
    guard !record.isNothing(called: record.label) else { return nil }
    let group = record.groups.last ?? ""
    let above = NumberedLabel(group)?.name ?? group.withoutNumbering
    let isTitled = record.form == .row || record.isBold
    guard isTitled, record.text.count > record.label.count else {
      title = above
      text = record.text
      return
    }
    title = record.label
    text = record.text.dropFirst(record.label.count).trimmedStart(of: ":：–—-*")
    // A label alone, such as `**Canary:**`, says nothing.
    if text.isEmpty { return nil }
  }
}
