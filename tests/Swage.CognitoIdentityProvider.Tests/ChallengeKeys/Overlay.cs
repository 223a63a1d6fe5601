using Swage.Smithy;
using Swage.Tests;

namespace Swage.CognitoIdentityProvider.Tests.ChallengeKeys;

/// <summary>The overlay over our model, and over the service's own.</summary>
internal static class Overlay
{
    public const string Namespace = "com.amazonaws.cognitoidentityprovider";

    private static readonly Lazy<LoadResult> s_ours = new(() => Load(official: false));
    private static readonly Lazy<LoadResult> s_official = new(() => Load(official: true));

    public static LoadResult Ours => s_ours.Value;

    /// <summary>Needs the corpus.</summary>
    public static LoadResult Official => s_official.Value;

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(Folder, "overlay"), "*.smithy").Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(Repository.Root, "models", "cognito-identity-provider");

    /// <summary>Loads the overlay, its text changed where a change is given, over a model.</summary>
    public static LoadResult Load(bool official, Func<string, string>? change = null)
    {
        IEnumerable<string> model = official ? [Corpus.PathOf("aws-models/cognito-identity-provider-2016-04-18.json")] : Directory.EnumerateFiles(Path.Combine(Folder, "model"), "*.smithy").Order(StringComparer.Ordinal);
        return ModelLoader.Load(
        [
            .. model.Select(path => new ModelSource(Path.GetFileName(path), File.ReadAllText(path))),
            .. Files.Select(path => new ModelSource(Path.GetFileName(path), change is null ? File.ReadAllText(path) : change(File.ReadAllText(path)))),
        ]);
    }

    public static MapKeysTrait Trait(LoadResult loaded, string member) =>
        loaded.Model.GetMapKeys((MemberShape)loaded.Model.Expect(ShapeId.Parse($"{Namespace}#{member}")))!;

    public static MapKeysTrait Answers(LoadResult loaded) => Trait(loaded, "AdminRespondToAuthChallengeRequest$ChallengeResponses");

    public static MapKeysTrait Starts(LoadResult loaded) => Trait(loaded, "AdminInitiateAuthRequest$AuthParameters");

    public static MapKeysTrait Steps(LoadResult loaded) => Trait(loaded, "InitiateAuthResponse$ChallengeParameters");
}
