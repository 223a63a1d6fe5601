using Swage.Smithy;

namespace Swage.CognitoIdentityProvider.Tests.Model;

/// <summary>Our own model, loaded once.</summary>
internal static class CognitoModel
{
    public const string ServiceId = "com.amazonaws.cognitoidentityprovider#AWSCognitoIdentityProviderService";

    private static readonly Lazy<LoadResult> s_loaded = new(() => Load(Directory.EnumerateFiles(Path.Combine(Root, "models", "cognito-identity-provider", "model"), "*.smithy")));

    public static LoadResult Loaded => s_loaded.Value;

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
                folder = folder.Parent ?? throw new InvalidOperationException("These tests run from within the repository.");
            return folder.FullName;
        }
    }

    public static LoadResult Load(IEnumerable<string> paths) =>
        ModelLoader.Load([.. paths.Order(StringComparer.Ordinal).Select(path => new ModelSource(Path.GetFileName(path), File.ReadAllText(path)))]);

    public static ServiceClosure Closure(SemanticModel model, IReadOnlyList<string>? operations = null) =>
        ServiceClosure.Create(model, (ServiceShape)model.Expect(ShapeId.Parse(ServiceId)), operations);
}
