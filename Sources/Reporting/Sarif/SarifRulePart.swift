import PlanModel

/// A kind of finding, as a `reportingDescriptor` of SARIF.
struct SarifRulePart: JSONPart {
  /// The kind.
  let code: Diagnostic.Code

  var json: JSONValue {
    let reason = code.reason.prefix(1).uppercased() + code.reason.dropFirst() + "."
    return [
      "id": .string(code.rawValue),
      "shortDescription": ["text": .string(SarifText.escaped(reason))],
      "help": ["text": .string(SarifText.escaped("\(reason) \(help)"))],
      "defaultConfiguration": ["level": .string(code.severity.rawValue)],
    ]
  }

  /// What a reader can do next.
  private var help: String {
    let list = "`specplan check --list` gives the reasons of all findings."
    if code.isMendedWhenNamed {
      return "`specplan check --fix --only \(code.rawValue)` mends it. \(list)"
    }
    return code.severity == .note ? "`specplan check --fix` mends it. \(list)" : list
  }
}
