$version: "2"
namespace sample
use aws.protocols#awsJson1_0

/// A service */ with "quotes" </summary> <b>bold & <script>alert(1)</script>
/// `code` [link](https://example.com/?a=b&c="d") ]]> <!-- --> {@link x} \u0000 @param
@awsJson1_0
@deprecated(message: "the \"service\"\nis \\ gone", since: "1\n2")
service Sample { version: "1", operations: [Do], errors: [E] }
/// <p>Unclosed <ul><li>a<li>b <a href="javascript:alert(1)">x</a> <a href="https://e.com/?a=1&b=2">y</a> &lt; &bogus; &#0; &#xFFFF;
@deprecated(message: "")
operation Do { input: I, output: O, errors: [E] }
/// /// // */ /* <!-- <![CDATA[ x ]]> #region #if false
@deprecated(since: "\"")
@input
structure I {
  /// <see cref="nothing"/> <paramref name="x"/> <inheritdoc/>
  @deprecated @required a: String
  /// ```
  /// not closed
  @deprecated(message: "\t\u2028\u0085") @required u: U
  @deprecated e: En
  @deprecated @idempotencyToken t: String
  @since("<1>") @externalDocumentation("a \"b\"": "https://example.com/?a=<b>&c=\"d\"") c: String
}
@deprecated @output structure O { @deprecated @required a: String, @deprecated @required u: U, @deprecated l: L, @deprecated b: Integer = 1
  @deprecated @required s: S }
@deprecated structure S { @deprecated @required a: L }
/// <
@deprecated union U { @deprecated a: String, @deprecated b: L, @deprecated c: Unit, /// >
  @deprecated u: U }
@deprecated enum En { /// &
  @deprecated A, @deprecated B = "*/"
  }
@deprecated list L { @deprecated member: En }
@deprecated @error("client") structure E { @deprecated message: String, @deprecated @required other: U }
