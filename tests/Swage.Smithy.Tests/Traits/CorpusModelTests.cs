using Swage.Tests;

namespace Swage.Smithy.Tests.Traits;

/// <summary>Closures, readers and selectors on whole models of real services.</summary>
public sealed class CorpusModelTests
{
    [CorpusTheory]
    [InlineData("api-gateway-2015-07-09")]
    [InlineData("cognito-identity-provider-2016-04-18")]
    [InlineData("dynamodb-2012-08-10")]
    [InlineData("s3-2006-03-01")]
    public void Every_trait_stands_where_its_selector_allows(string name)
    {
        var graph = new ShapeGraph(Load(name));
        foreach (var use in graph.TraitUses())
        {
            if (graph.Model.Find(use.Key) is not { } trait)
                continue;
            var allowed = Selector.Parse(trait.Traits[PreludeTraits.Trait].Get("selector").AsString() ?? "*").Select(graph);
            Assert.Empty(use.Except(allowed).Select(shape => $"{use.Key} on {shape.Id}"));
        }
    }

    [CorpusTheory]
    [InlineData("cognito-identity-provider-2016-04-18", "Cognito Identity Provider", "cognito-idp", "cognito-idp", "aws.protocols#awsJson1_1")]
    [InlineData("dynamodb-2012-08-10", "DynamoDB", "dynamodb", "dynamodb", "aws.protocols#awsJson1_0")]
    public void Services_are_read_whole(string name, string sdkId, string endpointPrefix, string signingName, string protocol)
    {
        var model = Load(name);
        var service = Assert.Single(model.Shapes.Values.OfType<ServiceShape>());
        Assert.Equal((sdkId, endpointPrefix, signingName), (service.GetAwsService()!.SdkId, service.GetAwsService()!.EndpointPrefix, service.GetSigV4Name()));
        Assert.Contains(ShapeId.Parse(protocol), model.GetProtocols(service).Select(p => p.Id));
        Assert.Contains(AwsTraits.Sigv4, model.GetAuthSchemes(service).Select(scheme => scheme.Id));

        var closure = ServiceClosure.Create(model, service);
        Assert.Equal(model.Shapes.Values.OfType<OperationShape>().Count(), closure.Operations.Count);
        Assert.Empty(closure.NameConflicts);
        Assert.All(closure.Shapes, shape => Assert.NotEqual(ShapeUse.None, shape.Use));
        var targets = closure.Shapes.Where(s => !s.Shape.IsEnumeration()).SelectMany(shape => shape.Shape.Members).Select(member => member.Target);
        Assert.DoesNotContain(targets, target => closure.Find(target) is null);
    }

    [CorpusFact]
    public void A_few_operations_lead_to_a_small_part_of_Cognito()
    {
        var model = Load("cognito-identity-provider-2016-04-18");
        var service = model.Shapes.Values.OfType<ServiceShape>().Single();
        var all = ServiceClosure.Create(model, service);
        var few = ServiceClosure.Create(model, service, ["AdminInitiateAuth", "AdminRespondToAuthChallenge"]);
        Assert.InRange(few.Shapes.Count, 20, all.Shapes.Count / 3);
        var request = few.Find(new ShapeId("com.amazonaws.cognitoidentityprovider", "AdminInitiateAuthRequest"))!;
        Assert.Equal(ShapeUse.Input, request.Use);
        Assert.True(model.HoldsSecrets(request.Shape.Member("AuthParameters")!));
        Assert.False(model.HoldsSecrets(request.Shape.Member("UserPoolId")!));
    }

    private static SemanticModel Load(string name)
    {
        var path = Corpus.PathOf($"aws-models/{name}.json");
        return ModelLoader.Load([new ModelSource(path, File.ReadAllText(path).AsMemory())]).Model;
    }
}
