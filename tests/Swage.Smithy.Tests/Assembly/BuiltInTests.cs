namespace Swage.Smithy.Tests.Assembly;

public class BuiltInTests
{
    private static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder!.FullName, "Generator.sln")))
                folder = folder.Parent;
            return Path.Combine(folder.FullName, "models", "swage");
        }
    }

    [Fact]
    public void The_files_this_assembly_carries_are_without_findings()
    {
        var sources = Directory.GetFiles(Folder, "*.smithy").Order().Select(f => new ModelSource(Path.GetFileName(f), File.ReadAllText(f))).ToList();
        Assert.NotEmpty(sources);
        Assert.Empty(ModelLoader.Load(sources).Events);
    }

    [Fact]
    public void Trait_models_come_only_where_their_namespace_is_named()
    {
        Assert.DoesNotContain(Models.LoadShapes("string S").Model().Shapes.Keys, k => k.Namespace == "aws.api");
        Assert.Contains(Models.LoadShapes("@aws.api#data(\"content\") string S").Model().Shapes.Keys, k => k.Namespace == "aws.api");
        Assert.Contains(
            Models.LoadJson("""{"smithy": "2.0", "shapes": {"t#S": {"type": "string", "traits": {"aws.api#data": "content"}}}}""").Model().Shapes.Keys,
            k => k.Namespace == "aws.api");
    }

    [Fact]
    public void The_validation_error_every_server_may_answer_with_is_known() =>
        Models.LoadShapes("operation O { errors: [smithy.framework#ValidationException] }").Model();

    [Fact]
    public void Loads_share_the_built_in_shapes() =>
        Assert.Same(Models.LoadShapes("string S").Model().Shape("smithy.api#String"), Models.LoadShapes("string T").Model().Shape("smithy.api#String"));

    [Fact]
    public void A_users_own_definition_of_a_built_in_trait_wins()
    {
        var model = Models.LoadFiles(
            ("aws.smithy", "$version: \"2.0\"\nnamespace aws.api\n@trait\nstructure service { ownMember: String }"),
            ("t.smithy", "$version: \"2.0\"\nnamespace t\n@aws.api#service(ownMember: \"x\")\nservice S { version: \"1\" }\n@aws.api#data(\"content\") string Other")).Model();
        Assert.Equal("ownMember", model.Shape("aws.api#service").MemberNames());
        Assert.NotNull(model.Find(ShapeId.Parse("aws.api#data")));
    }

    [Fact]
    public void Many_threads_may_load_at_once()
    {
        var results = new LoadResult[32];
        Parallel.For(0, results.Length, i => results[i] = Models.LoadShapes($"@aws.api#data(\"content\") string S{i}"));
        Assert.All(results, r => Assert.Empty(r.Events));
    }
}
