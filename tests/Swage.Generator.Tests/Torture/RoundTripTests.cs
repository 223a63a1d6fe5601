using Swage.Generator.Tests.Harness;
using Swage.Tests;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests.Torture;

/// <summary>Every kind of value through generated code and over a socket: what is written is read back equal.</summary>
public sealed class RoundTripTests : IClassFixture<RoundTripTests.Compiled>
{
    private readonly Compiled _compiled;

    public RoundTripTests(Compiled compiled) => _compiled = compiled;

    [Fact]
    public async Task Every_kind_is_read_back_equal_and_printed()
    {
        await using var server = LoopbackServer.Start(Answer.Echo);

        var difference = await _compiled.RunAsync(server, "echo");
        Assert.True(difference.Length == 0, difference);

        var body = (await server.WaitForRequestAsync()).BodyText;
        Assert.Contains("\"double\":1.7976931348623157E+308", body, StringComparison.Ordinal);
        Assert.Contains("\"nan\":\"NaN\"", body, StringComparison.Ordinal);
        Assert.Contains("\"bigDecimal\":-1.000E-400", body.Replace("e", "E", StringComparison.Ordinal).Replace("bigDEcimal", "bigDecimal", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\"dateTime\":\"9999-12-31T23:59:59.999", body, StringComparison.Ordinal);
        Assert.Contains("\"httpDate\":\"Thu, 01 Jan 1970 00:00:01 GMT\"", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"s":null,"e":null,"i":null,"l":null,"m":null,"u":null,"d":null,"t":null,"b":null,"st":null,"big":null,"sl":null,"sm":null,"sparse":null,"bool":null,"bd":null,"f":null,"em":null}""")]
    [InlineData("""{"more":{"a":[1,{"b":null}]},"__type":"x","S":"case","":1}""")]
    public async Task What_a_service_left_out_is_corrected(string answer)
    {
        await using var server = LoopbackServer.Start(Answer.Json(answer));

        Assert.Equal("", await _compiled.RunAsync(server, "required"));
    }

    [Fact]
    public async Task Unknown_members_values_and_cases_are_kept_or_passed_over()
    {
        await using var server = LoopbackServer.Start(Answer.Json(
            """{"enum":"new value","intEnum":77,"union":{"__type":"x","str":null,"later":{"a":[1]}},"unknown":[{"a":{}}],"enums":["b","new",null],"strings":["a",null,"b"],"stringMap":{"a":null,"b":"c"},"enumKeys":{"zz":1},"sparse":[null,"a"],"sparseEnums":[null,"b"],"sparseMap":{"a":null,"b":"x"},"nested":{"unknown":1,"string":"x"}}"""));

        Assert.Equal("", await _compiled.RunAsync(server, "unknown"));
    }

    [Theory]
    [InlineData("""{"string":1}""")]
    [InlineData("""{"string":{}}""")]
    [InlineData("""{"boolean":"true"}""")]
    [InlineData("""{"byte":128}""")]
    [InlineData("""{"short":40000}""")]
    [InlineData("""{"integer":2147483648}""")]
    [InlineData("""{"integer":"1"}""")]
    [InlineData("""{"integer":1.5}""")]
    [InlineData("""{"long":9223372036854775808}""")]
    [InlineData("""{"double":"Infinite"}""")]
    [InlineData("""{"float":true}""")]
    [InlineData("""{"bigInteger":"x"}""")]
    [InlineData("""{"bigInteger":1.5}""")]
    [InlineData("""{"bigDecimal":[]}""")]
    [InlineData("""{"blob":"not base64!"}""")]
    [InlineData("""{"blob":1}""")]
    [InlineData("""{"epoch":"yesterday"}""")]
    [InlineData("""{"dateTime":"yesterday"}""")]
    [InlineData("""{"httpDate":"yesterday"}""")]
    [InlineData("""{"dateTime":{}}""")]
    [InlineData("""{"enum":1}""")]
    [InlineData("""{"intEnum":"1"}""")]
    [InlineData("""{"union":"str"}""")]
    [InlineData("""{"union":[]}""")]
    [InlineData("""{"union":{}}""")]
    [InlineData("""{"union":{"str":"a","int":1}}""")]
    [InlineData("""{"nested":[]}""")]
    [InlineData("""{"nested":{"nested":{"nested":5}}}""")]
    [InlineData("""{"strings":{}}""")]
    [InlineData("""{"strings":[1]}""")]
    [InlineData("""{"stringMap":[]}""")]
    [InlineData("""{"stringMap":{"a":1}}""")]
    [InlineData("""{"sparse":[1]}""")]
    [InlineData("""{"list":[[["a"]],5]}""")]
    [InlineData("""{"map":{"a":5}}""")]
    [InlineData("""[]""")]
    [InlineData("""5""")]
    [InlineData("""{"string":"a""")]
    [InlineData("""{"string":"a"}}""")]
    [InlineData("""{"string":"a"},""")]
    public async Task A_value_of_another_type_is_named_without_being_shown(string answer)
    {
        await using var server = LoopbackServer.Start(Answer.Json(answer));

        Assert.Equal("ResponseFormatException", await _compiled.RunAsync(server, "wrong"));
    }

    /// <summary>The program, compiled once.</summary>
    public sealed class Compiled : IDisposable
    {
        private readonly GeneratedProgram _program = GeneratedProgram.Compile(Program, new ModelText("kinds.smithy", Model));

        internal Task<string> RunAsync(LoopbackServer server, string what) => _program.RunAsync<string>(server.Endpoint, what);

        public void Dispose() => _program.Dispose();
    }

    private const string Model = """
        $version: "2"
        namespace sample
        use aws.protocols#awsJson1_1
        @awsJson1_1
        service Sample { version: "1", operations: [Echo, Required] }
        operation Echo { input: Kinds, output: Kinds }
        operation Required { output: Needs }
        structure Kinds {
            string: String, lone: String, boolean: Boolean, byte: Byte, short: Short, integer: Integer, long: Long, float: Float, double: Double
            nan: Double, infinity: Float, minusInfinity: Double, zero: Double, bigInteger: BigInteger, bigDecimal: BigDecimal, blob: Blob, emptyBlob: Blob
            epoch: Timestamp, @timestampFormat("date-time") dateTime: Timestamp, @timestampFormat("http-date") httpDate: Timestamp, old: Timestamp
            document: Document, enum: Color, intEnum: Level, union: Choice, nested: Kinds
            strings: Strings, stringMap: StringMap, enums: Colors, enumKeys: ByColor, list: ListOfLists, map: MapOfMaps, blobs: Blobs, documents: Documents, times: Times
            sparse: SparseStrings, sparseEnums: SparseColors, sparseMap: SparseMap, sparseBlobs: SparseBlobs, sparseDocuments: SparseDocuments, sparseLevels: SparseLevels, sparseKinds: SparseKinds, sparseLists: SparseLists, sparseTimes: SparseTimes, sparseNumbers: SparseNumbers
            uniqueBlobs: UniqueBlobs, uniqueLists: UniqueLists
            unions: Choices, unionMap: ChoiceMap, secret: Secret, secrets: Secrets, doubles: Doubles
        }
        list Strings { member: String }
        map StringMap { key: String, value: String }
        list Colors { member: Color }
        map ByColor { key: Color, value: Level }
        list ListOfLists { member: ListOfStrings }
        list ListOfStrings { member: Strings }
        map MapOfMaps { key: String, value: StringMaps }
        map StringMaps { key: Color, value: StringMap }
        list Blobs { member: Blob }
        list Documents { member: Document }
        list Doubles { member: Double }
        list Times { @timestampFormat("date-time") member: Timestamp }
        @sparse list SparseStrings { member: String }
        @sparse list SparseColors { member: Color }
        @sparse map SparseMap { key: Color, value: Color }
        @sparse list SparseBlobs { member: Blob }
        @sparse list SparseDocuments { member: Document }
        @sparse list SparseLevels { member: Level }
        @sparse list SparseKinds { member: Kinds }
        @sparse list SparseLists { member: SparseStrings }
        @sparse list SparseTimes { member: Timestamp }
        @sparse map SparseNumbers { key: String, value: Double }
        @uniqueItems list UniqueBlobs { member: Blob }
        @uniqueItems list UniqueLists { member: Blobs }
        list Choices { member: Choice }
        map ChoiceMap { key: String, value: Choice }
        @sensitive string Secret
        list Secrets { member: Secret }
        enum Color {
            A = "a"
            B = "b"
        }
        intEnum Level {
            LOW = 1
        }
        union Choice { str: String, int: Integer, unit: Unit, list: Choices, kinds: Kinds, blob: Blob, map: StringMap, sparse: SparseStrings, color: Color, document: Document, secret: Secret, time: Timestamp }
        structure Needs {
            @required s: String, @required e: Color, @required i: Integer, @required l: Strings, @required m: StringMap, @required u: Choice, @required d: Document, @required t: Timestamp, @required b: Blob
            @required st: Inner, @required big: BigInteger, @required bd: BigDecimal, @required sl: ListOfLists, @required sm: MapOfMaps, @required sparse: SparseColors, @required bool: Boolean, @required f: Double, @required em: ByColor
            optional: Inner
            withDefault: Integer = 5
            text: String = "x"
        }
        structure Inner { @required deeper: Deeper }
        structure Deeper { @required name: String, @required names: Strings, unions: Choices }
        """;

    private const string Program = """"
        namespace Sample;
        using Swage;

        [SmithyClient("sample#Sample")]
        public sealed partial class SampleClient;

        public static class Program
        {
            public static async Task<string> RunAsync(Uri endpoint, string what)
            {
                using var client = new SampleClient(new() { Region = "us-east-1", Endpoint = endpoint, Credentials = new Swage.Aws.AwsCredentials("AKIDEXAMPLE", "secret") });
                return what switch
                {
                    "echo" => await EchoAsync(client),
                    "required" => Required(await client.RequiredAsync()),
                    "unknown" => Unknown(await client.EchoAsync()),
                    _ => await WrongAsync(client),
                };
            }

            private static async Task<string> EchoAsync(SampleClient client)
            {
                var sent = Make(2);
                var got = await client.EchoAsync(sent);
                if (got.Lone != "a\uFFFDb")
                    return $"lone surrogate became {got.Lone}";
                got = got with { Lone = sent.Lone };
                foreach (var property in typeof(Kinds).GetProperties().OrderBy(p => p.Name == "Nested"))
                {
                    var (x, y) = (property.GetValue(sent), property.GetValue(got));
                    if (x is null || y is null)
                        return $"{property.Name} is missing: {x} {y}";
                    // One at a time, so that a difference has a name.
                    var (left, right) = (new Kinds(), new Kinds());
                    property.SetValue(left, x);
                    property.SetValue(right, y);
                    if (left != right)
                        return $"{property.Name} changed: {left} is now {right}";
                    if (left.GetHashCode() != right.GetHashCode())
                        return $"{property.Name} has another hash code";
                    if (left.Equals(new Kinds()) || new Kinds() == left)
                        return $"{property.Name} does not count in equality";
                    if (left.ToString() != right.ToString() || left.ToString().Length < "Kinds { x = }".Length)
                        return $"{property.Name} prints as {left} and {right}";
                }
                var twins = new Kinds { UniqueBlobs = [new byte[] { 1 }, new byte[] { 1 }], UniqueLists = [[new byte[] { 1 }], [new byte[] { 1 }]] }.Validate();
                if (!string.Join(" ", twins.Violations.Select(v => v.Path)).Equals("uniqueBlobs uniqueLists", StringComparison.Ordinal))
                    return "equal blobs or lists pass for unique: " + string.Join(" ", twins.Violations);
                if (sent != got || !got.Equals((object)sent) || sent.GetHashCode() != got.GetHashCode())
                    return "not equal as a whole";
                if (got != Make(2) || got == Make(1))
                    return "equality is wrong";
                var text = got.ToString();
                if (text.Contains("hidden", StringComparison.Ordinal) || !text.Contains("***", StringComparison.Ordinal))
                    return "a secret is shown: " + text;
                return "";
            }

            private static Kinds Make(int depth) => new()
            {
                String = "\0 \u001f \" \\ / \u2028 \u007f é 🧀 \U0010FFFF </script>", Lone = depth == 2 ? "a\uD800b" : "b", Boolean = true, Byte = -128, Short = -32768, Integer = int.MinValue, Long = long.MinValue,
                Float = float.Epsilon, Double = double.MaxValue, Nan = double.NaN, Infinity = float.PositiveInfinity, MinusInfinity = double.NegativeInfinity, Zero = -0.0,
                BigInteger = System.Numerics.BigInteger.Pow(10, 300) + 1, BigDecimal = BigDecimal.Parse("-1.000e-400"), Blob = new byte[] { 0, 255, 62, 63 }, EmptyBlob = ReadOnlyMemory<byte>.Empty,
                Epoch = DateTimeOffset.UnixEpoch.AddMilliseconds(1_700_000_000_123), DateTime = new DateTimeOffset(9999, 12, 31, 23, 59, 59, 999, TimeSpan.Zero), HttpDate = DateTimeOffset.UnixEpoch.AddSeconds(1), Old = DateTimeOffset.UnixEpoch.AddSeconds(-5_000_000_000),
                Document = Document.Parse("""{"a":[1,1.50,-1e400,null,true,"x",{}],"b":{},"c":[]}"""), Enum = "unheard of", IntEnum = new Level(int.MaxValue), Union = new Choice.List([new Choice.Str("a"), new Choice.List([])]),
                Nested = depth > 0 ? Make(depth - 1) : new(), Strings = ["", "a"], StringMap = new Dictionary<string, string> { [""] = "", ["🧀"] = "b" }, Enums = [Color.A, "zz"], EnumKeys = new Dictionary<Color, Level> { [Color.A] = Level.Low, ["new"] = 9 },
                List = [[["a"], []], []], Map = new Dictionary<string, IReadOnlyDictionary<Color, IReadOnlyDictionary<string, string>>> { ["a"] = new Dictionary<Color, IReadOnlyDictionary<string, string>> { [Color.B] = new Dictionary<string, string> { ["k"] = "v" } } },
                Blobs = [new byte[] { 1 }, ReadOnlyMemory<byte>.Empty], Documents = [Document.Parse("1"), "x"], Times = [DateTimeOffset.UnixEpoch],
                Sparse = [null, "a", null], SparseEnums = [null, Color.B], SparseMap = new Dictionary<Color, Color?> { [Color.A] = null, [Color.B] = "x" }, SparseBlobs = [null, new byte[] { 7 }], SparseDocuments = [null, true],
                SparseLevels = [null, Level.Low], SparseKinds = [null, new Kinds { String = "s" }], SparseLists = [null, [null, "a"]], SparseTimes = [null, DateTimeOffset.UnixEpoch], SparseNumbers = new Dictionary<string, double?> { ["a"] = null, ["b"] = double.NaN },
                UniqueBlobs = [new byte[] { 1 }, new byte[] { 2 }], UniqueLists = [[new byte[] { 1 }], [new byte[] { 2 }], []],
                Unions = [new Choice.Unit(), new Choice.Int(-1), new Choice.Blob(new byte[] { 1, 2 }), new Choice.Map(new Dictionary<string, string> { ["a"] = "b" }), new Choice.Sparse([null, "x"]), new Choice.Color("q"), new Choice.Document(5), new Choice.Secret("hidden"), new Choice.Kinds(new Kinds { Blobs = [new byte[] { 9 }] }), new Choice.Time(DateTimeOffset.UnixEpoch)],
                UnionMap = new Dictionary<string, Choice> { ["hidden? no"] = new Choice.Str("x") }.ToDictionary(e => "k", e => e.Value), Secret = "hidden", Secrets = ["hidden"], Doubles = [double.NaN, 1.5, double.Epsilon],
            };

            private static string Required(Needs got)
            {
                foreach (var property in typeof(Needs).GetProperties())
                {
                    if (property.GetValue(got) is null && property.Name != "Optional")
                        return $"{property.Name} is null";
                }
                if (got is not { S: "", I: 0, L.Count: 0, M.Count: 0, B.Length: 0, Sl.Count: 0, Sm.Count: 0, Sparse.Count: 0, Bool: false, F: 0, Em.Count: 0, Optional: null, WithDefault: 5, Text: "x" })
                    return $"wrong correction: {got}";
                if (got.E.Value != "" || got.E.IsKnown || got.U is not Choice.Unknown { Name: "" } || got.D != Document.Null || got.T != DateTimeOffset.UnixEpoch || !got.Big.IsZero || got.Bd != default)
                    return $"wrong correction: {got}";
                return got.St.Deeper is { Name: "", Names.Count: 0, Unions: null } ? "" : "nested: " + got;
            }

            private static string Unknown(Kinds got)
            {
                if (got.Enum is not { IsKnown: false, Value: "new value" } || got.IntEnum is not { IsKnown: false, Value: 77 } || got.Union is not Choice.Unknown { Name: "later" })
                    return $"unknown values: {got}";
                if (got.Enums is not [{ Value: "b", IsKnown: true }, { Value: "new" }] || got.Strings is not ["a", "b"] || got.StringMap is not { Count: 1 } || got.EnumKeys?.Single().Key.Value != "zz")
                    return $"dense collections: {got}";
                if (got.Sparse is not [null, "a"] || got.SparseEnums is not [null, { Value: "b" }] || got.SparseMap is not { Count: 2 } || got.SparseMap[Color.A] is not null || got.SparseMap[Color.B]?.Value != "x")
                    return $"sparse collections: {got}";
                if (got.Union.ToString() != "Choice { later = ? }")
                    return got.Union.ToString();
                return got.Nested is { String: "x" } ? "" : "nested";
            }

            private static async Task<string> WrongAsync(SampleClient client)
            {
                try
                {
                    var got = await client.EchoAsync();
                    return "read as " + got;
                }
                catch (SwageException e)
                {
                    return e.Message.Contains("yesterday", StringComparison.Ordinal) || e.Message.Contains("base64!", StringComparison.Ordinal) ? "shows the value: " + e.Message : e.GetType().Name;
                }
            }
        }
        """";
}
