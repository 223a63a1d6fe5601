$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }
operation Do { input: Enums, output: Enums }
structure Enums { one: One, symbols: Symbols, collide: Collide, colors: Colors, map: ByColor, ints: Ints, intList: IntList, @required needed: One, def: DefColor = "b-c"
  intDef: Ints2 = -2147483648
  deprecated: Old, escapes: Escapes, e: E, ByCase: Collides }
enum One { ONE }
enum E { e, E_ }
enum Symbols {
  A = "*"
  B = "**"
  C = ">="
  D = "<="
  E = "1"
  F = "1.0"
  G = "1_0"
  H = "10"
  I = " "
  J = "\t"
  K = "-"
  L = "--"
  M = "日本語"
  N = "🧀"
  O = "🧀🧀"
  P = "é"
  Q = "É"
  R = "é2"
  S = "٣"
  T = "ǅ"
  U = "ª"
  V = "ſ"
  W = "_"
  X = "__"
  Y = "https://example.com/a?b=c&d=e#f"
  Z = "$x"
  AA = "\u0000"
  AB = "null"
  AC = "true"
  AD = "class"
}
enum Escapes { A = "\"quoted\""
  B = "back\\slash"
  C = "line\nbreak"
  D = "tab\t"
  E = "{brace}"
  F = "\u2028"
  G = "\u202E"
  H = "\uFEFF"
  I = "%s{0}"
  J = "//*/"
  K = "*/"
  L = "</summary>"
  M = "\uD800"
  }
enum Collide { foo_bar = "foo-bar"
  fooBar = "foo_bar"
  foo__bar = "fooBar"
  FOO_BAR_ = "FOO"
  foo_bar_2 = "x"
  FooBar2_ = "y"
  value = "value"
  values = "values"
  isKnown = "isKnown"
  equals = "equals"
  toString = "toString"
  getHashCode = "g"
  collide = "collide"
  clone = "clone"
  printMembers = "p"
  empty = "e"
  new = "new"
  _1 = "1"
  __1 = "2"
  tWriter = "t"
  }
enum Collides { collide, collides, Value_, Values_, values_2 }
enum Colors { RED, @deprecated GREEN, @deprecated(message: "say \"blue\"\nand be done", since: "2\n3") BLUE }
@deprecated enum Old { @deprecated A }
map ByColor { key: Colors, value: ByColor2 }
map ByColor2 { key: Colors, value: Colors }
enum DefColor { A = "a"
  BC = "b-c"
  }
intEnum Ints { ZERO = 0
  MIN = -2147483648
  MAX = 2147483647
  equals = 4
  Value = 5
  }
intEnum Ints2 { MIN = -2147483648
  ONE = 1
  }
list IntList { member: Ints }
