import PlanModel

/// Which column of a file holds what.
struct HistoryLayout {
  /// The place of each kind of column that was found, among the cells of a row.
  private(set) var places: [HistoryColumn: Int] = [:]
  /// Hours for each unit of a bare estimate, if its header says.
  private(set) var hoursPerEstimate: Double?
  /// Hours for each unit of a bare actual effort, if its header says.
  private(set) var hoursPerActual: Double?
  /// Whether the header says that estimates are story points.
  private(set) var estimatesPoints = false
  /// What each understood column was taken for.
  private(set) var columns: [HistorySummary.Column] = []
  /// The headers of the others.
  private(set) var ignored: [String] = []

  /// Finds the columns by their headers; the plainest header of a kind wins, then the first.
  ///
  /// The header `groupHeader`, if given, is the group whatever else there is.
  init(header: [DelimitedText.Cell], groupHeader: String?) {
    let readings = header.map { HistoryColumn.reading(of: $0.text) }
    var taken: Set<Int> = []
    if let groupHeader,
      let place = header.firstIndex(where: { $0.text.lowercased() == groupHeader.lowercased() })
    {
      places[.group] = place
    }
    for column in HistoryColumn.allCases where column != .group || groupHeader == nil {
      let synonyms = column.synonyms
      var best: (rank: Int, place: Int)?
      for (place, reading) in readings.enumerated() where !taken.contains(place) {
        guard let rank = synonyms.firstIndex(of: reading.words) else { continue }
        if best.map({ rank < $0.rank }) ?? true { best = (rank, place) }
      }
      guard let best else { continue }
      places[column] = best.place
      taken.insert(best.place)
    }
    if let place = places[.estimate] {
      hoursPerEstimate = readings[place].unit.flatMap(EffortCell.hoursPerUnit)
      let words = readings[place].words
      estimatesPoints = words.contains("point") || words == "sp"
    }
    if let place = places[.actual] {
      hoursPerActual = readings[place].unit.flatMap(EffortCell.hoursPerUnit)
    }
    for (place, cell) in header.enumerated() {
      let meaning = HistoryColumn.allCases.first { places[$0] == place }
      if let meaning {
        columns.append(HistorySummary.Column(header: cell.text, meaning: meaning.rawValue))
      } else {
        ignored.append(cell.text)
      }
    }
  }

  /// Returns the cell of a kind, if the file has such a column and the row is long enough.
  func cell(_ column: HistoryColumn, in row: [DelimitedText.Cell]) -> DelimitedText.Cell? {
    guard let place = places[column], place < row.count else { return nil }
    return row[place]
  }
}
