namespace Swage.Smithy.Tests.Traits;

public sealed class TraitReaderTests
{
    [Fact]
    public void Constraints_of_a_member_come_before_its_targets()
    {
        var model = ExampleModel.Load("""
            structure S {
              own: Limited
              @length(max: 5) @pattern("^b")
              member: Limited
              @range(min: -1.50, max: 12345678901234567890123)
              number: BigDecimal
              free: String
            }
            @length(min: 1, max: 3) @pattern("^a")
            string Limited
            @uniqueItems
            list Unique { member: String }
            list Plain { member: String }
            """);
        Assert.Equal(new LengthTrait(1, 3), model.GetLength(model.Get<MemberShape>("S$own")));
        Assert.Equal(new LengthTrait(null, 5), model.GetLength(model.Get<MemberShape>("S$member")));
        Assert.Null(model.GetLength(model.Get<MemberShape>("S$free")));
        Assert.Equal("^a", model.GetPattern(model.Get<MemberShape>("S$own")));
        Assert.Equal("^b", model.GetPattern(model.Get<MemberShape>("S$member")));
        var range = model.GetRange(model.Get<MemberShape>("S$number"))!;
        Assert.Equal(("-1.5", "12345678901234567890123"), (range.Min.ToString(), range.Max.ToString()));
        Assert.True(model.Get("Unique").HasUniqueItems());
        Assert.False(model.Get("Plain").HasUniqueItems());
    }

    [Fact]
    public void Enumerations_list_their_values_whichever_way_they_are_written()
    {
        var model = ExampleModel.Load("""
            enum Named {
              A
              @deprecated(message: "no", since: "2")
              B = "b!"
            }
            intEnum Numbers {
              ONE = 1
              MINUS = -7
            }
            @enum([{ value: "x y", name: "X_Y", documentation: "words" }, { value: "old", deprecated: true }])
            string Old
            string Plain
            """);
        Assert.Equal([("A", "A"), ("B", "b!")], model.Get("Named").GetEnumValues().Select(v => (v.Name!, v.Text)));
        Assert.Equal(new DeprecatedTrait("no", "2"), model.Get("Named").GetEnumValues()[1].Deprecated);
        Assert.Equal([("ONE", 1), ("MINUS", -7)], model.Get("Numbers").GetEnumValues().Select(v => (v.Name!, v.Number)));
        var old = model.Get("Old").GetEnumValues();
        Assert.Equal([("X_Y", "x y", "words"), (null, "old", null)], old.Select(v => (v.Name, v.Text, v.Documentation)));
        Assert.Equal([false, true], old.Select(v => v.Deprecated is not null));
        Assert.Equal([true, true, true, false], new[] { "Named", "Numbers", "Old", "Plain" }.Select(name => model.Get(name).IsEnumeration()));
    }

    [Fact]
    public void Errors_say_whose_fault_they_are_and_how_to_go_on()
    {
        var model = ExampleModel.Load("""
            @error("client") @httpError(429) @retryable(throttling: true)
            structure Slow {}
            @error("server") @retryable
            structure Down {}
            @error("client")
            structure Bad {}
            structure None {}
            """);
        var (slow, down, bad, none) = (model.Get("Slow"), model.Get("Down"), model.Get("Bad"), model.Get("None"));
        Assert.Equal((ErrorKind.Client, 429, new RetryableTrait(true)), (slow.GetErrorKind(), slow.GetErrorStatusCode(), slow.GetRetryable()));
        Assert.Equal((ErrorKind.Server, 500, new RetryableTrait(false)), (down.GetErrorKind(), down.GetErrorStatusCode(), down.GetRetryable()));
        Assert.Equal((400, null), (bad.GetErrorStatusCode(), bad.GetRetryable()));
        Assert.Equal((null, null, false), (none.GetErrorKind(), none.GetErrorStatusCode(), none.IsError()));
    }

    [Fact]
    public void Pagination_of_an_operation_is_completed_by_its_service()
    {
        var model = ExampleModel.Load("""
            @paginated(inputToken: "next", outputToken: "next", pageSize: "max")
            service S { operations: [List, Plain] }
            @paginated(items: "data.things") @readonly
            operation List { input := { next: String, max: Integer }, output := { next: String, data: Data } }
            operation Plain {}
            structure Data { things: Things }
            list Things { member: String }
            """);
        var service = model.Get<ServiceShape>("S");
        Assert.Equal(new PaginatedTrait("next", "next", "data.things", "max"), model.Get<OperationShape>("List").GetPaginated(service));
        Assert.Null(model.Get<OperationShape>("List").GetPaginated());
        Assert.Null(model.Get<OperationShape>("Plain").GetPaginated(service));
    }

    [Fact]
    public void Documentation_falls_back_to_the_target_but_not_to_the_prelude()
    {
        var model = ExampleModel.Load("""
            union S {
              /// Mine.
              own: Text
              inherited: Text
              prelude: String
              unit: Unit
            }
            /// Theirs.
            @title("A title") @since("2019") @tags(["t"]) @unstable @internal @suppress(["A", "B.C"])
            @deprecated
            @externalDocumentation(Guide: "https://example.com/g", API: "https://example.com/a")
            string Text
            """);
        Assert.Equal(["Mine.", "Theirs.", null, null], model.Get("S").Members.Select(m => model.GetDocumentation(m)));
        var text = model.Get("Text");
        Assert.Equal(("A title", "2019", true, true), (text.GetTitle(), text.GetSince(), text.IsUnstable(), text.IsInternal()));
        Assert.Equal(["A", "B.C"], text.GetSuppressions());
        Assert.Equal(["t"], text.GetTags());
        Assert.Equal(new DeprecatedTrait(null, null), text.GetDeprecated());
        Assert.Equal(["Guide", "API"], text.GetExternalDocumentation().Select(link => link.Key));
    }

    [Fact]
    public void Secrets_are_found_in_members_and_in_collections()
    {
        var model = ExampleModel.Load("""
            structure S {
              secret: Secret
              list: Secrets
              map: SecretMap
              keys: SecretKeys
              self: Nest
              structure: Inner
              plain: String
            }
            @sensitive
            string Secret
            list Secrets { member: Secret }
            map SecretMap { key: String, value: Secrets }
            map SecretKeys { key: Secret, value: String }
            structure Inner { secret: Secret }
            list Nest { member: NestMap }
            map NestMap { key: String, value: Inner }
            """);
        Assert.Equal(["secret"], model.Get("S").Members.Where(model.IsSensitive).Select(m => m.Name));
        Assert.Equal(["secret", "list", "map", "keys"], model.Get("S").Members.Where(model.HoldsSecrets).Select(m => m.Name));
    }

    [Fact]
    public void Serialization_traits_are_read_from_member_or_target()
    {
        var model = ExampleModel.Load("""
            structure S {
              @timestampFormat("http-date") @jsonName("j") @xmlName("p:x") @xmlAttribute
              a: Time
              b: Time
              c: Timestamp
              d: Json
              @xmlFlattened @xmlNamespace(uri: "https://example.com/ns", prefix: "p")
              e: Texts
            }
            @timestampFormat("epoch-seconds")
            timestamp Time
            @mediaType("application/json")
            string Json
            list Texts { member: String }
            """);
        Assert.Equal(
            [TimestampFormat.HttpDate, TimestampFormat.EpochSeconds, null, null, null],
            model.Get("S").Members.Select(m => model.GetTimestampFormat(m)));
        Assert.Equal("application/json", model.GetMediaType(model.Get<MemberShape>("S$d")));
        var a = model.Get("S$a");
        Assert.Equal(("j", "p:x", true, false), (a.GetJsonName(), a.GetXmlName(), a.IsXmlAttribute(), a.IsXmlFlattened()));
        Assert.Equal(new XmlNamespaceTrait("https://example.com/ns", "p"), model.Get("S$e").GetXmlNamespace());
        Assert.True(model.Get("S$e").IsXmlFlattened());
    }

    [Fact]
    public void Http_bindings_are_read()
    {
        var model = ExampleModel.Load("""
            @http(method: "PUT", uri: "/a/{label}/{rest+}?x=1", code: 201) @idempotent
            @endpoint(hostPrefix: "{host}.data.")
            operation Put { input := {
              @required @httpLabel label: String
              @required @httpLabel rest: String
              @required @hostLabel host: String
              @httpHeader("X-A") header: String
              @httpPrefixHeaders("X-") prefix: Texts
              @httpQuery("q") query: String
              @httpQueryParams params: Texts
              @httpPayload body: Body = ""
              @idempotencyToken token: String
            }, output := { @httpResponseCode status: Integer } }
            @http(method: "GET", uri: "/") @readonly
            operation Get {}
            map Texts { key: String, value: String }
            @streaming @requiresLength
            blob Body
            """);
        Assert.Equal(new HttpTrait("PUT", "/a/{label}/{rest+}?x=1", 201), model.Get("Put").GetHttp());
        Assert.Equal(200, model.Get("Get").GetHttp()!.Code);
        Assert.Equal("{host}.data.", model.Get("Put").GetHostPrefix());
        Assert.Equal((true, false), (model.Get("Put").IsIdempotent(), model.Get("Put").IsReadonly()));
        var input = model.Get("PutInput");
        Assert.Equal(["label", "rest"], input.Members.Where(m => m.IsHttpLabel()).Select(m => m.Name));
        Assert.True(input.Member("host")!.IsHostLabel());
        Assert.Equal("X-A", input.Member("header")!.GetHttpHeader());
        Assert.Equal("X-", input.Member("prefix")!.GetHttpPrefixHeaders());
        Assert.Equal("q", input.Member("query")!.GetHttpQuery());
        Assert.True(input.Member("params")!.IsHttpQueryParams());
        Assert.True(input.Member("body")!.IsHttpPayload());
        Assert.True(input.Member("token")!.IsIdempotencyToken());
        Assert.Equal("body", model.FindStream(input)!.Name);
        Assert.False(model.IsEventStream(input.Member("body")!));
        Assert.True(model.Get("Body").RequiresLength());
        Assert.True(model.Get("PutOutput$status").IsHttpResponseCode());
        Assert.Null(model.FindStream(model.Get("PutOutput")));
    }

    [Fact]
    public void Event_streams_are_found()
    {
        var model = ExampleModel.Load("""
            operation Watch { output := { events: Events } }
            @streaming
            union Events { a: Event }
            structure Event { @eventHeader h: String, @eventPayload p: Blob }
            """);
        var stream = model.FindStream(model.Get("WatchOutput"))!;
        Assert.True(model.IsEventStream(stream));
        Assert.True(model.Get("Event$h").IsEventHeader());
        Assert.True(model.Get("Event$p").IsEventPayload());
    }
}
