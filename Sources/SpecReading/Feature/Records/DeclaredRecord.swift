import PlanModel

extension FeatureRecord {
  /// Makes a record of what code declares.
  init(_ declaration: CodeDeclaration, in code: MarkdownDocument.Code, groups: [String]) {
    var span = code.span
    span.line += declaration.line
    span.length = declaration.length
    self.init(.code, label: declaration.name, groups: groups, span: span)
    fields = Self.fields(of: declaration)
  }

  /// What a declaration says of the thing that it declares.
  static func fields(of declaration: CodeDeclaration) -> [Field] {
    [
      Field(column: .attributes, text: "", items: declaration.attributes),
      Field(column: .relationships, text: "", items: declaration.relationships),
    ].filter { !$0.isEmpty }
  }
}
