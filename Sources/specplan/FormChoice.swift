import ArgumentParser
import PlanModel

/// The form of a result, by what is asked for and by the name of the file it goes to.
struct FormChoice<Form> where Form: CaseIterable & RawRepresentable<String> {
  /// The form: the one that is asked for, or that the file's name asks for, or the usual one.
  let form: Form
  /// What is wrong with the choice, if anything is.
  private let fault: String?

  /// Chooses the form of a result.
  ///
  /// A form that is asked for must fit the end of the file's name, if that end names any form: what
  /// says `.html` outside holds no JSON. Without one, the end must name a form of the command. A
  /// name without an end, such as `/dev/stdout`, says nothing.
  ///
  /// - Parameters:
  ///   - given: The form that is asked for, if one is.
  ///   - path: The file, if the result goes to one.
  ///   - usual: The form where nothing else tells.
  init(_ given: Form?, to path: String?, or usual: Form) {
    let ending = path.flatMap(FileEnding.ending)
    let forms = ending.flatMap { FileEnding.forms[$0] }
    if let given {
      form = given
      fault =
        if let ending, let forms, !forms.contains(given.rawValue) {
          "a name that ends in '.\(ending.excerpt)' holds \(forms[0]), and --format says "
            + "\(given.rawValue): name another file, or leave --format out"
        } else { nil }
    } else if let ending {
      let named = forms?.lazy.compactMap(Form.init(rawValue:)).first
      form = named ?? usual
      let names = Form.allCases.map(\.rawValue).joined(separator: ", ")
      fault =
        named == nil
        ? "no form of this command goes by '.\(ending.excerpt)': name one with --format (\(names))"
        : nil
    } else {
      (form, fault) = (usual, nil)
    }
  }

  /// Throws a validation error if the choice is wrong.
  func check() throws {
    if let fault { throw ValidationError(fault) }
  }
}
