import PlanModel

/// Reads the requests that the feature answers.
///
/// An endpoint that is listed and described again is one: what the first place lacks is taken from
/// the others.
enum EndpointReader {
  /// Returns the endpoints, each where it first stands.
  static func endpoints(in records: FeatureRecords) -> [Endpoint] {
    var endpoints: [Endpoint] = []
    var positions: [String: Int] = [:]
    for record in records[.endpoints] {
      guard let endpoint = endpoint(of: record) else { continue }
      let key = endpoint.method + " " + endpoint.path
      if let position = positions[key] {
        endpoints[position].fill(from: endpoint)
      } else {
        positions[key] = endpoints.count
        endpoints.append(endpoint)
      }
    }
    return endpoints
  }

  /// Returns the method and path of a record, wherever they stand in it.
  static func signature(of record: FeatureRecord) -> EndpointSignature? {
    for column in [FeatureColumn.path, .endpoint] {
      let path = record.fields.first { $0.column == column && !$0.text.isEmpty }?.text
      if let path, let signature = EndpointSignature(path: path) { return signature }
    }
    if record.form == .heading { return EndpointSignature(record.label) }
    return record.form == .row ? nil : EndpointSignature(path: record.text)
  }

  private static func endpoint(of record: FeatureRecord) -> Endpoint? {
    guard let signature = signature(of: record),
      !TaskRowKind.isPlaceholder(id: "", title: signature.path)
    else { return nil }
    let method = record.text(.method).trimmed(of: "`*[]()").uppercased()
    let said = record.text(.summary, .name)
    return Endpoint(
      method: method.isEmpty ? signature.method : method, path: signature.path,
      name: name(of: record, signature),
      summary: said.isEmpty ? summary(of: record, signature) : said,
      request: record.text(.request), response: record.text(.response),
      statusCodes: statusCodes(of: record), span: record.span)
  }

  /// What an endpoint is called beside its path.
  private static func name(of record: FeatureRecord, _ signature: EndpointSignature) -> String {
    switch record.form {
    case .heading:
      guard EndpointSignature(record.label) == nil else { return signature.name }
      return (NumberedLabel(record.label)?.name ?? record.label).withoutNumbering
    case .row:
      let named = record.text(.endpoint)
      return EndpointSignature(path: named) == nil ? named : ""
    case .item, .paragraph, .code: return signature.name
    }
  }

  private static func summary(of record: FeatureRecord, _ signature: EndpointSignature) -> String {
    let rest = signature.rest.trimmed(of: "#/")
    guard record.form == .heading else { return rest }
    return record.rest.isEmpty ? rest : record.rest
  }

  /// The codes that its fields list, and those its answers mention, each once.
  private static func statusCodes(of record: FeatureRecord) -> [Int] {
    var codes: [Int] = []
    for field in record.fields {
      switch field.column {
      case .codes:
        codes += StatusCodes.listed(in: field.text)
        codes += field.items.compactMap(StatusCodes.leading)
      case .response:
        codes += StatusCodes.mentioned(in: field.text)
        codes += field.items.compactMap(StatusCodes.leading)
      default: continue
      }
    }
    var seen: Set<Int> = []
    return codes.filter { seen.insert($0).inserted }
  }
}

extension Endpoint {
  /// Takes what is not said here from `other`.
  fileprivate mutating func fill(from other: Endpoint) {
    if name.isEmpty { name = other.name }
    if summary.isEmpty { summary = other.summary }
    if request.isEmpty { request = other.request }
    if response.isEmpty { response = other.response }
    if statusCodes.isEmpty { statusCodes = other.statusCodes }
  }
}
