using System.Reflection;
using Microsoft.CodeAnalysis;
using Swage.Generator.Naming;
using Swage.Generator.Tests.Harness;

namespace Swage.Generator.Tests.Torture;

/// <summary>Clients declared in every legal way and place.</summary>
public class NastyClientTests
{
    private const string Doc = "/// <summary>The client.</summary>\n[global::Swage.SmithyClient(\"sample#Sample\")]\n";

    [Theory]
    [InlineData("namespace A.B.System;\n" + Doc + "public sealed partial class SampleClient;")]
    [InlineData("namespace A.Swage.Json { " + Doc + "internal sealed partial class SampleClient { } }")]
    [InlineData("namespace @class.@namespace;\n" + Doc + "public partial class @record { }")]
    [InlineData("namespace Sample;\n" + Doc + "partial class SampleClient { private int _calls; internal int Calls => ++_calls; }")]
    [InlineData("namespace Sample;\n" + Doc + "public partial class SampleClient : global::System.IDisposable;")]
    [InlineData("namespace Sample;\n" + Doc + "public sealed partial class Client;")]
    [InlineData("namespace Sample;\n" + Doc + "public sealed partial class Operations;")]
    [InlineData("namespace Sample;\n" + Doc + "public sealed partial class ReadError;")]
    [InlineData("namespace Sample;\n" + Doc + "public sealed partial class TWriter;")]
    [InlineData("namespace Sample;\n" + Doc + "public sealed partial class Reader; internal static class Validator; internal static class Task; internal static class JsonShapeReader; internal static class IReadOnlyList; internal static class Obsolete; internal delegate void Operation();")]
    [InlineData("namespace Sample;\n" + Doc + "public sealed partial class EqualsAsync;")]
    [InlineData("namespace Sample;\n" + Doc + "public sealed partial class SampleClient; \npublic sealed partial class SampleClient { /// <summary>More.</summary>\n public int More => 1; }")]
    [InlineData("namespace Sample;\n" + Doc + "public sealed partial class Über;")]
    public void A_client_may_stand_anywhere(string source)
    {
        foreach (var name in new[] { "operations", "errors" })
            GeneratorRun.Of(source, NastyModelTests.Models(name)).AssertEmits();
    }

    [Theory]
    [InlineData("public sealed partial record SampleClient;", "it is a record")]
    [InlineData("file sealed partial class SampleClient;", "it is local to its file")]
    [InlineData("public sealed partial class Dispose;", "it is called like a method that every client has")]
    public void What_cannot_be_a_client_is_said(string declaration, string reason)
    {
        var run = GeneratorRun.Of("namespace Sample;\n" + Doc + declaration, NastyModelTests.Models("operations"));

        var diagnostic = Assert.Single(run.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("SWG0006", diagnostic.Id);
        Assert.Contains(reason, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void Every_member_of_the_base_exceptions_is_kept_from_errors()
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
        var visible = typeof(ServiceException).GetMembers(All)
            .Where(m => m is MethodBase { IsPrivate: false, IsAssembly: false, IsSpecialName: false } or PropertyInfo or EventInfo && Accessor(m) is { IsPrivate: false, IsAssembly: false })
            .Select(m => m.Name).Where(n => n[0] != '.').Distinct();

        Assert.Empty(visible.Except(ReservedNames.OfError));
    }

    private static MethodInfo? Accessor(MemberInfo member) => member switch
    {
        PropertyInfo property => property.GetMethod,
        EventInfo @event => @event.AddMethod,
        _ => null,
    };
}
