using System.Text.RegularExpressions;
using Swage.Smithy;
using Swage.Tests;

namespace Swage.CognitoIdentityProvider.Tests.Model;

/// <summary>Our model of the authentication operations, by itself and against the service's own.</summary>
public class ModelTests
{
    private static readonly string[] s_operations =
    [
        "AdminCreateUser", "AdminInitiateAuth", "AdminRespondToAuthChallenge", "AdminSetUserPassword", "AssociateSoftwareToken", "ConfirmDevice", "InitiateAuth",
        "RespondToAuthChallenge", "VerifySoftwareToken",
    ];

    private static readonly Lazy<SemanticModel> s_official =
        new(() => CognitoModel.Load([Corpus.PathOf("aws-models/cognito-identity-provider-2016-04-18.json")]).Model);

    [Fact]
    public void It_loads_without_a_finding_and_has_the_nine_operations()
    {
        Assert.Empty(CognitoModel.Loaded.Events);
        Assert.Equal(s_operations, CognitoModel.Closure(CognitoModel.Loaded.Model).Operations.Select(o => o.Id.Name));
    }

    [Fact]
    public void It_holds_no_shape_that_no_operation_leads_to()
    {
        var closure = CognitoModel.Closure(CognitoModel.Loaded.Model);
        var unused = CognitoModel.Loaded.Model.Shapes.Values.Where(s => s.Id.Namespace == closure.Service.Id.Namespace && s.Type is not (ShapeType.Service or ShapeType.Operation))
            .Where(s => closure.Find(s.Id) is null).Select(s => s.Id.Name);
        Assert.Empty(unused);
    }

    [Fact]
    public void Every_shape_and_member_says_what_it_is_for()
    {
        var closure = CognitoModel.Closure(CognitoModel.Loaded.Model);
        var own = closure.Shapes.Select(s => s.Shape).Concat(closure.Operations).Append(closure.Service).Where(s => s.Id.Namespace == closure.Service.Id.Namespace).ToList();
        Assert.Empty(own.Where(s => s.GetDocumentation() is not { Length: > 0 }).Select(s => s.Id.Name));
        Assert.Empty(own.Where(s => s.Type is ShapeType.Structure or ShapeType.Enum).SelectMany(s => s.Members).Where(m => !m.Traits.Has(ShapeId.Parse("smithy.api#documentation"))).Select(m => m.Id.ToString()));
    }

    [CorpusFact]
    public void Every_shape_is_the_services_own_in_all_but_its_words()
    {
        var ours = CognitoModel.Closure(CognitoModel.Loaded.Model);
        var official = CognitoModel.Closure(s_official.Value, s_operations);
        Assert.Equal(official.Shapes.Select(s => s.Shape.Id), ours.Shapes.Select(s => s.Shape.Id));
        foreach (var shape in ours.Shapes.Select(s => s.Shape).Concat(ours.Operations).Append(ours.Service))
            Assert.Equal($"{shape.Id} {ShapeFacts.Of(s_official.Value.Expect(shape.Id))}", $"{shape.Id} {ShapeFacts.Of(shape)}");
    }

    [CorpusFact]
    public void The_words_are_ours()
    {
        var theirs = new HashSet<string>(s_official.Value.Shapes.Values.SelectMany(Documentation).SelectMany(Runs), StringComparer.Ordinal);
        var shared = CognitoModel.Loaded.Model.Shapes.Values.Where(s => s.Id.Namespace == "com.amazonaws.cognitoidentityprovider").SelectMany(Documentation).SelectMany(Runs).Where(theirs.Contains);
        Assert.Empty(shared);
    }

    private static IEnumerable<string> Documentation(Shape shape) => new[] { shape }.Concat(shape.Members).Select(s => s.GetDocumentation()).OfType<string>();

    /// <summary>All runs of eight words.</summary>
    private static IEnumerable<string> Runs(string text)
    {
        var words = Regex.Matches(Regex.Replace(text, "<[^>]*>", " "), "[A-Za-z0-9_]+").Select(m => m.Value.ToUpperInvariant()).ToArray();
        for (var i = 0; i + 8 <= words.Length; i++)
            yield return string.Join(' ', words[i..(i + 8)]);
    }
}
