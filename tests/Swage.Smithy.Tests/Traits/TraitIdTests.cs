using System.Reflection;

namespace Swage.Smithy.Tests.Traits;

public sealed class TraitIdTests
{
    /// <summary>Every trait ID that the library names.</summary>
    public static IReadOnlyList<ShapeId> All() =>
        [.. from type in new[] { typeof(PreludeTraits), typeof(AwsTraits), typeof(SmithyTraits), typeof(SwageTraits) }
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            select (ShapeId)property.GetValue(null)!];

    [Fact]
    public void Each_ID_is_named_once() => Assert.Equal(All().Count, All().Distinct().Count());
}
