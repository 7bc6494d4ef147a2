/// Words that say little or nothing of what a text is about.
enum TraceWords {
  /// Words that carry no meaning of their own.
  static let fillers: Set<String> = Set(
    """
    a an the and or of for to in on at by with from as is are be it its this that these those into
    over under per via not no our their your own we they he she you i can so when then given if than
    after before between while during up out off only also but has have had was were will must should
    could may do does done more most other another what which who whom how where there here them us my
    me himself itself end using all every each any new one two

    de la le les des du et un une el los las y en con para por del al o der die das und ein eine
    für mit von zu den dem im auf pour avec dans sur au aux em da dos
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Verbs and nouns of work itself: they stand in titles of every kind.
  static let work: Set<String> = stems(
    """
    implement create add build write set make develop design define modify update setup support
    provide ensure integrate enable introduce task feature existing show crud management
    implementation functionality

    créer ajouter implémenter développer crear añadir implementar desarrollar erstellen hinzufügen
    implementieren entwickeln criar adicionar 实现 创建 添加 开发 新增 実装 作成 追加 開発 구현 추가 개발
    """)

  /// Verbs of which two make a task one about requests: `list, create and delete filters`.
  static let requestVerbs: Set<String> = stems(
    "list create read get add change update edit delete remove fetch store search revoke restore")

  /// Words that say that something holds for all of a kind.
  static let quantifiers: Set<String> = ["all", "every", "each", "new"]
  /// Those of them that a noun in the singular follows.
  static let singularQuantifiers: Set<String> = ["every", "each"]

  /// Returns the stems of the words of `list`; two characters without blank count as one word.
  static func stems(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map { WordStem.stem(of: String($0)) })
  }
}
