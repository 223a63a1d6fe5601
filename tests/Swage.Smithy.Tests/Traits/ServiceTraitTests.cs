namespace Swage.Smithy.Tests.Traits;

public sealed class ServiceTraitTests
{
    private const string Head = """
        $version: "2.0"
        namespace example
        use aws.api#service
        use aws.auth#sigv4
        use aws.auth#unsignedPayload
        use aws.protocols#awsJson1_0
        use aws.protocols#awsJson1_1
        use aws.protocols#awsQueryCompatible
        use aws.protocols#awsQueryError
        use aws.protocols#httpChecksum
        use smithy.protocols#rpcv2Cbor

        """;

    [Fact]
    public void Names_of_an_AWS_service_have_the_defaults_of_the_specification()
    {
        var model = ExampleModel.Load(Head + """
            @service(sdkId: "Some Value")
            service FooBaz { version: "2018-03-17" }
            @service(sdkId: "X", arnNamespace: "myservice", endpointPrefix: "e", docId: "d", cloudFormationName: "Cf", cloudTrailEventSource: "t", cloudWatchNamespace: "w")
            service Told { version: "1" }
            service Plain { version: "1" }
            """);
        Assert.Equal(
            new AwsServiceTrait("Some Value", "foobaz", "FooBaz", "foobaz.amazonaws.com", "some-value-2018-03-17", "foobaz", null),
            model.Get<ServiceShape>("FooBaz").GetAwsService());
        Assert.Equal(new AwsServiceTrait("X", "myservice", "Cf", "t", "d", "e", "w"), model.Get<ServiceShape>("Told").GetAwsService());
        Assert.Null(model.Get<ServiceShape>("Plain").GetAwsService());
    }

    [Fact]
    public void Protocols_keep_the_models_order_and_custom_ones_count()
    {
        var model = ExampleModel.Load(Head + """
            @rpcv2Cbor(http: ["h2"]) @own @awsJson1_0(http: ["h2", "http/1.1"], eventStreamHttp: ["h2"]) @awsQueryCompatible
            service S { version: "1", errors: [E] }
            @trait(selector: "service") @protocolDefinition
            structure own {}
            @error("client") @awsQueryError(code: "Wire.Code", httpResponseCode: 403)
            structure E {}
            """);
        var service = model.Get<ServiceShape>("S");
        var protocols = model.GetProtocols(service);
        Assert.Equal([SmithyTraits.Rpcv2Cbor, ShapeId.Parse("example#own"), AwsTraits.AwsJson1_0], protocols.Select(p => p.Id));
        Assert.Equal(["h2"], protocols[0].EventStreamHttp);
        Assert.Equal(["h2", "http/1.1"], protocols[2].Http);
        Assert.Equal(["h2"], protocols[2].EventStreamHttp);
        Assert.Empty(protocols[1].Http);
        Assert.True(service.IsAwsQueryCompatible());
        Assert.Equal(new AwsQueryErrorTrait("Wire.Code", 403), model.Get("E").GetAwsQueryError());
    }

    [Fact]
    public void Authentication_follows_the_auth_trait_of_operation_then_service()
    {
        var model = ExampleModel.Load(Head + """
            @httpBearerAuth @httpBasicAuth @sigv4(name: "signing")
            service All { operations: [A, B, None, Optional] }
            @httpBearerAuth @httpBasicAuth @sigv4(name: "signing") @auth([httpBearerAuth, sigv4])
            service Some { operations: [A2] }
            operation A {}
            operation A2 {}
            @auth([httpBasicAuth])
            operation B {}
            @auth([])
            operation None {}
            @optionalAuth @unsignedPayload
            operation Optional {}
            """);
        var all = model.Get<ServiceShape>("All");
        Assert.Equal([AwsTraits.Sigv4, PreludeTraits.HttpBasicAuth, PreludeTraits.HttpBearerAuth], Schemes(all, "A"));
        Assert.Equal([PreludeTraits.HttpBasicAuth], Schemes(all, "B"));
        Assert.Empty(Schemes(all, "None"));
        Assert.Equal(3, Schemes(all, "Optional").Count());
        Assert.Equal([PreludeTraits.HttpBearerAuth, AwsTraits.Sigv4], Schemes(model.Get<ServiceShape>("Some"), "A2"));
        Assert.Equal([false, true], new[] { "A", "Optional" }.Select(name => model.Get<OperationShape>(name).HasOptionalAuth()));
        Assert.True(model.Get("Optional").HasUnsignedPayload());
        Assert.Equal("signing", all.GetSigV4Name());

        IEnumerable<ShapeId> Schemes(ServiceShape service, string operation) =>
            model.GetAuthSchemes(service, model.Get<OperationShape>(operation)).Select(scheme => scheme.Id);
    }

    [Fact]
    public void Checksums_and_compression_are_read()
    {
        var model = ExampleModel.Load(Head + """
            @httpChecksum(requestAlgorithmMember: "algorithm", requestChecksumRequired: true, responseAlgorithms: ["CRC32", "SHA256"])
            @requestCompression(encodings: ["gzip"]) @httpChecksumRequired
            operation O { input := { algorithm: Algorithm } }
            enum Algorithm { CRC32, SHA256 }
            """);
        var checksum = model.Get("O").GetHttpChecksum()!;
        Assert.Equal(("algorithm", true, null), (checksum.RequestAlgorithmMember, checksum.RequestChecksumRequired, checksum.RequestValidationModeMember));
        Assert.Equal(["CRC32", "SHA256"], checksum.ResponseAlgorithms);
        Assert.Equal(["gzip"], model.Get("O").GetRequestCompression());
        Assert.True(model.Get("O").IsHttpChecksumRequired());
    }
}
