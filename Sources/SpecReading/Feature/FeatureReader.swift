import PlanModel

/// Reads what a spec says of the feature itself, beside its work, people and dates.
///
/// The sections are cut out and get their topics (`Sections`), what they describe becomes records
/// of one shape, be it rows, items or headings (`Records`), and each kind of thing has its reader
/// (`Readers`). Nothing here is wrong enough for a diagnostic: what is not understood is not read.
enum FeatureReader {
  /// Returns what the sections of a spec say, whose links are `links`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func feature(
    in sections: FeatureOutline, links: [MarkdownDocument.Link]
  ) -> FeatureDescription {
    let records = FeatureRecords(sections)
    var feature = FeatureDescription()
    feature.scope = ScopeReader.items(in: sections)
    feature.personas = PersonaReader.personas(in: records)
    feature.qualityRequirements = QualityReader.requirements(in: records)
    feature.components = ComponentReader.components(in: records)
    feature.entities = EntityReader.entities(in: records)
    feature.endpoints = EndpointReader.endpoints(in: records)
    feature.events = EventReader.events(in: records)
    feature.designNotes = DesignNoteReader.notes(in: records)
    feature.testScenarios = TestScenarioReader.scenarios(in: records)
    feature.testMeasures = TestMeasureReader.measures(in: records)
    feature.rollout = RolloutReader.steps(in: records)
    feature.metrics = MetricReader.metrics(in: records)
    feature.documentation = DocumentationReader.items(in: records)
    feature.indicators = IndicatorReader.indicators(in: records)
    feature.feedback = FeedbackReader.channels(in: records)
    feature.references = ReferenceReader.references(in: records, links: links)
    feature.glossary = GlossaryReader.terms(in: records)
    feature.changeLog = ChangeLogReader.changes(in: records)
    return feature
  }
}
